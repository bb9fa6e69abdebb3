import { notFound } from "next/navigation";

import { Composition } from "@/components/advisory-bodies/composition";
import { PageHead } from "@/components/layout/page-head";
import { Pagination } from "@/components/ui/pagination";
import { councilWords } from "@/lib/advisory-bodies/page-labels";
import { findBody } from "@/lib/advisory-bodies/queries";
import { dayAt, formatDay } from "@/lib/dates";
import { isDay } from "@/lib/days";
import { type Locale, pick } from "@/lib/i18n";
import { listMembershipsOfBody } from "@/lib/memberships/queries";
import { compositionOn, yearEnds } from "@/lib/memberships/rules";
import { pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { sections } from "@/lib/sections";

type Params = { params: Promise<{ locale: string; slug: string; day: string }> };

export const generateStaticParams = () => [];

const titleOf = (locale: Locale, day: string) => councilWords[locale].onTitle(formatDay(locale, day));

export async function generateMetadata({ params }: Params) {
  const locale = await pageLocale(params);
  const { slug, day } = await params;
  if (!isDay(day)) notFound();
  return pageMetadata({ locale, path: `/councils/${slug}/on/${day}`, title: titleOf(locale, day) });
}

export default async function CompositionPage({ params }: Params) {
  const locale = await pageLocale(params);
  const { slug, day } = await params;
  const body = (await findBody(slug)) ?? notFound();
  const today = dayAt(new Date());
  if (!isDay(day) || day > today || day < body.foundedOn) notFound();
  const members = compositionOn(await listMembershipsOfBody(slug), day);
  const ends = yearEnds(body.foundedOn, today);
  const link = (other?: string) => (other && members.length > 0 ? `/${locale}/councils/${slug}/on/${other}` : null);
  return (
    <>
      <PageHead locale={locale} trail={[{ label: sections.councils[locale], href: "/councils" }, { label: pick(locale, body.nameRu, body.nameEn).text, href: `/councils/${slug}` }]} title={titleOf(locale, day)} />
      <Composition locale={locale} members={members} seats={body.seats} />
      <Pagination locale={locale} previous={link(ends.find((end) => end < day))} next={link(ends.findLast((end) => end > day))} />
    </>
  );
}
