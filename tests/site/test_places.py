"""A place says its law where that is not the first one the document rests on."""

from __future__ import annotations

import pytest

from allocation.language.document import Hjemmel
from allocation.site.places import place, places

PBRL, HOL = "LOV-1999-07-02-63", "LOV-2011-06-24-30"
GROUNDS = (Hjemmel(lov=HOL, sted="§ 3-2"), Hjemmel(lov=HOL, sted="§ 3-1"), Hjemmel(lov=PBRL, sted="§ 2-1"))


@pytest.mark.parametrize(
    ("sted", "said"),
    [
        ("ledd 1 punktum 2", "første ledd andre punktum"),
        ("§ 3-1 ledd 1", "§ 3-1 første ledd"),
        ("§ 3-2 ledd 1 og ledd 2", "§ 3-2 første ledd og andre ledd"),
        ("§ 2-1 ledd 2", "pbrl. § 2-1 andre ledd"),
        ("§ 2-1 ledd 2 og § 3-2 ledd 1", "pbrl. § 2-1 andre ledd og hol. § 3-2 første ledd"),
    ],
)
def test_the_law_is_said_where_it_is_another(sted: str, said: str) -> None:
    assert place(sted, GROUNDS).replace("\u00a0", " ") == said


def test_a_part_may_name_its_own_provision() -> None:
    own = (Hjemmel(lov=PBRL, sted="§ 2-7"),)
    assert places("ledd 1", own, GROUNDS) == ("pbrl. §\u00a02-7 første ledd",)
    assert places(None, own, GROUNDS) == ("pbrl. §\u00a02-7",)
    assert places(None, (), GROUNDS) == ()
