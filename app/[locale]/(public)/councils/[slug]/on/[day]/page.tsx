import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { Composition } from "@/components/advisory-bodies/composition";
import { CompositionSpan } from "@/components/advisory-bodies/composition-span";
import { YearEnds } from "@/components/advisory-bodies/year-ends";
import { PageHead } from "@/components/layout/page-head";
import { councilWords } from "@/lib/advisory-bodies/page-labels";
import { findBody } from "@/lib/advisory-bodies/queries";
import { dayAt, formatDay } from "@/lib/dates";
import { isDay } from "@/lib/days";
import { pick } from "@/lib/i18n";
import { listMembershipsOfBody } from "@/lib/memberships/queries";
import { compositionOn, knownFrom, unchangedAround, yearEnds } from "@/lib/memberships/rules";
import { pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { sections } from "@/lib/sections";

type Params = { params: Promise<{ locale: string; slug: string; day: string }> };

export const generateStaticParams = () => [];

/** A day on which the body already was, and which has come. */
async function ask(params: Params["params"]) {
  const { slug, day } = await params;
  const body = (await findBody(slug)) ?? notFound();
  const today = dayAt(new Date());
  if (!isDay(day) || day < body.foundedOn || day > today) notFound();
  return { body, day, today };
}

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { body, day } = await ask(params);
  const title = `${pick(locale, body.nameRu, body.nameEn).text}: ${councilWords[locale].onTitle(formatDay(locale, day))}`;
  return pageMetadata({ locale, path: `/councils/${body.slug}/on/${day}`, title });
}

export default async function CouncilOnDay({ params }: Params) {
  const locale = await pageLocale(params);
  const { body, day, today } = await ask(params);
  const seats = await listMembershipsOfBody(body.slug);
  const t = councilWords[locale];
  const name = pick(locale, body.nameRu, body.nameEn).text;
  const trail = [
    { label: sections.councils[locale], href: "/councils" },
    { label: name, href: `/councils/${body.slug}` },
  ];

  return (
    <>
      <PageHead locale={locale} trail={trail} title={t.onTitle(formatDay(locale, day))} lead={name} />
      <CompositionSpan locale={locale} bodySlug={body.slug} span={unchangedAround(seats, day)} today={today} />
      <Composition locale={locale} members={compositionOn(seats, day)} seats={body.seats} empty={t.onNobody} />
      <section aria-labelledby="on-date" className="mt-10">
        <h2 id="on-date">{t.onDate}</h2>
        <YearEnds locale={locale} bodySlug={body.slug} days={yearEnds(knownFrom(seats, body.foundedOn), today)} />
      </section>
    </>
  );
}
