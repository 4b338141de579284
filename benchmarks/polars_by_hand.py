"""BPA right and home payment in Drammen 2023, by hand in polars: whole øre and hundredths of hours, null where unknown."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import polars as pl

G = 11_147_700  # 1 January 2023, in øre
CAP = 22_000
col = pl.col


def cents(name: str) -> pl.Expr:
    return col(name).to_physical().cast(pl.Int64)


def age(born: str, day: date) -> pl.Expr:
    month_day = col(born).dt.month().cast(pl.Int32) * 100 + col(born).dt.day()
    return day.year - col(born).dt.year() - (month_day > day.month * 100 + day.day).cast(pl.Int32)


def answers(cases: pl.DataFrame, tables: Mapping[str, pl.DataFrame], day: date) -> pl.DataFrame:
    """Every result of both rules."""
    per_child = (
        tables["barn"]
        .lazy()
        .group_by("nøkkel")
        .agg(
            (col("foreldreansvar") & col("hjemmeboende") & col("nedsatt_funksjonsevne") & (age("fødselsdato", day) < 18))
            .any()
            .alias("eget_barn")
        )
    )
    per_decision = (
        tables["vedtak"]
        .lazy()
        .join(cases.lazy().select("nøkkel", "fødselsdato"), on="nøkkel")
        .group_by("nøkkel")
        .agg(
            (
                (col("tjeneste") == "bpa")
                & (col("hjemmel") == "pbrl.2-1-d")
                & (col("innvilget") < col("fødselsdato").dt.offset_by("67y"))
            )
            .any()
            .alias("hadde_retten")
        )
    )
    own_child = tables["tjeneste"].lazy().join(per_child, on="nøkkel", how="left", maintain_order="left")
    relief = (col("hjemmel") == "hol.3-6-2") & col("eget_barn").fill_null(False) & (col("innhold") != "helsetjeneste")
    counts = (
        ((col("hjemmel") == "hol.3-2-6-b") | relief)
        & (col("innhold") != "høyere_utdanning")
        & ((~col("krever_flere_enn_én") & ~col("nattjeneste")) | col("kontinuerlig_behov"))
    )
    charged = (col("hjemmel") == "hol.3-2-6-b") & col("innhold").is_in(["praktisk_bistand", "opplæring"])
    per_service = own_child.group_by("nøkkel").agg(
        cents("timer_per_uke").filter(counts).sum().alias("tellende"),
        cents("timer_per_måned").filter(charged).sum().alias("måned"),
        charged.any().alias("har_praktisk"),
        (charged & col("gjelder_mindreårig_barn")).any().alias("foreldrene_betaler"),
        ((col("innhold") == "trygghetsalarm") & col("dekker_nødvendig_behov")).any().alias("alarm"),
    )
    net = cents("nettoinntekt") + cents("hjelpestønad_til_hjelp_i_huset") - cents("omsorgsstønad")
    home = ~col("betaler_langtidsopphold") & ~col("avkortet_trygd")
    per_member = (
        tables["medlem"].lazy().group_by("nøkkel").agg(net.sum().alias("grunnlag"), net.filter(home).sum().alias("i_prøven"))
    )
    whole = (
        cases.lazy()
        .join(per_service, on="nøkkel", how="left", maintain_order="left")
        .join(per_decision, on="nøkkel", how="left", maintain_order="left")
        .join(per_member, on="nøkkel", how="left", maintain_order="left")
        .with_columns(
            col("tellende", "måned", "grunnlag", "i_prøven").fill_null(0),
            col("har_praktisk", "foreldrene_betaler", "alarm", "hadde_retten").fill_null(False),
        )
    )
    dearer = col("vesentlig_økt_kostnad")
    step = col("grunnlag").clip(lower_bound=0)
    staged = whole.select(
        "nøkkel",
        "tellende",
        "foreldrene_betaler",
        "alarm",
        "har_praktisk",
        age_ok=(age("fødselsdato", day) < 67) | col("hadde_retten"),
        lasting=col("behovets_varighet") > 24,
        large=(col("tellende") >= 3200) | ((col("tellende") >= 2500) & ~dearer),
        timer=(2 * col("måned") + 50) // 100 * 50,
        under_2G=col("i_prøven") < 2 * G,
        timepris=pl.when(step >= 3 * G).then(49_300).when(step >= 2 * G).then(32_700).otherwise(11_000),
        tak=pl.when(step >= 4 * G)
        .then(345_100)
        .when(step >= 3 * G)
        .then(246_500)
        .when(step >= 2 * G)
        .then(130_800)
        .otherwise(22_000),
        rate=cents("selvkost_per_time"),
        alarm_cost=pl.when(col("alarm")).then(cents("selvkost_trygghetsalarm")).otherwise(0),
        alarm_price=pl.when(col("alarm")).then(cents("pris_trygghetsalarm")).otherwise(0),
    )
    # hours × 100 times øre: amounts are øre × 100 from here on
    priced = staged.with_columns(
        cost=col("timer") * col("rate"),
        price=pl.min_horizontal(col("timer") * col("timepris"), col("tak").cast(pl.Int64) * 100),
    ).with_columns(
        most=pl.when(col("under_2G"))
        .then(pl.min_horizontal(pl.lit(CAP * 100), col("cost") + 100 * col("alarm_cost")))
        .otherwise(col("cost") + 100 * col("alarm_cost")),
        computed=col("price") + 100 * col("alarm_price"),
        charge=pl.min_horizontal("price", "cost") + 100 * pl.min_horizontal("alarm_price", "alarm_cost"),
    )
    pays = pl.when(col("under_2G")).then(pl.min_horizontal(pl.lit(CAP * 100), col("charge"))).otherwise(col("charge"))
    right = col("age_ok") & col("lasting") & col("large")
    why = (
        pl.when(right)
        .then(pl.lit("rett"))
        .when(~col("age_ok"))
        .then(pl.lit("kan_innvilges:alder_eller_tidligere_rett"))
        .when(~col("lasting"))
        .then(pl.lit("kan_innvilges:langvarig"))
        .otherwise(pl.lit("kan_innvilges:stort_behov"))
    )
    may = col("har_praktisk") | col("alarm")
    return priced.select(
        "nøkkel",
        bpa=pl.when(right).then(pl.lit("oppfylt")).otherwise(pl.lit("ikke_oppfylt")),
        bpa_kode=pl.when(right).then(pl.lit("rett")).otherwise(pl.lit("kan_innvilges")),
        bpa_årsak=why,
        tellende="tellende",
        kan_kreves=pl.when(may).then(pl.lit("oppfylt")).otherwise(pl.lit("ikke_oppfylt")),
        kreves_kode=pl.when(may).then(pl.lit("kan_kreves")).otherwise(pl.lit("kan_ikke_kreves")),
        kreves_årsak=pl.when(may).then(pl.lit("kan_kreves")).otherwise(pl.lit("kan_ikke_kreves:noe_kan_kreves")),
        høyeste_egenandel="most",
        utgiftstak=pl.lit(CAP),
        utgiftstak_på_tolv_måneder=pl.lit(CAP * 12),
        under_2G="under_2G",
        kommunens_pris="price",
        beregnet_av_kommunen="computed",
        egenandel=pays,
        timer="timer",
        over_taket=col("computed") > pays,
        foreldrene_betaler="foreldrene_betaler",
    ).collect()
