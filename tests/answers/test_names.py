"""What a fact is called in running text: its name in bokmål, what it is in nynorsk."""

from __future__ import annotations

from allocation.answers.phrases import called


def test_in_nynorsk_the_text_says_what_it_is() -> None:
    text = "Om personen oppheld seg i kommunen; folkeregistrert adresse avgjer ikkje"
    assert called("oppholder_seg_i_kommunen", text, "nb") == "oppholder seg i kommunen"
    assert called("oppholder_seg_i_kommunen", text, "nn") == "om personen oppheld seg i kommunen"
    text = "Om ein plass i sjukeheim eller tilsvarande bustad er det einaste som kan gi nødvendig og forsvarleg hjelp"
    assert called("eneste_forsvarlige_tilbud", text, "nn").startswith("om ein plass")
    assert called("bpa_timer", "BPA-timar i veka.", "nn") == "BPA-timar i veka"
    assert called("kort", "Den fyrste. Og den andre.", "nn") == "den fyrste" and called("kort", "", "nn") == "kort"
