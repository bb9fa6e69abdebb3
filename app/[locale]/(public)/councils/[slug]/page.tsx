import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { bodyParts } from "@/components/advisory-bodies/body-parts";
import { PageParts } from "@/components/advisory-bodies/page-parts";
import { PageHead } from "@/components/layout/page-head";
import { JsonLd } from "@/components/ui/json-ld";
import { Said, SaidProse } from "@/components/ui/said";
import { Tag } from "@/components/ui/tag";
import { bodyJsonLd } from "@/lib/advisory-bodies/json-ld";
import { bodyKindLabels } from "@/lib/advisory-bodies/labels";
import { councilWords } from "@/lib/advisory-bodies/page-labels";
import { findBody } from "@/lib/advisory-bodies/queries";
import { isDissolved, plannedInYear } from "@/lib/advisory-bodies/rules";
import { dayAt } from "@/lib/dates";
import { env } from "@/lib/env";
import { pick } from "@/lib/i18n";
import { listFigureRows, listPublishedDecisions } from "@/lib/meetings/decision-queries";
import { yearFigures, yearsOf } from "@/lib/meetings/figures";
import { listPublishedMeetingsFrom, listPublishedMeetingsUntil } from "@/lib/meetings/queries";
import { listMembershipsOfBody } from "@/lib/memberships/queries";
import { pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { sections } from "@/lib/sections";

type Params = { params: Promise<{ locale: string; slug: string }> };

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const locale = await pageLocale(params);
  const body = (await findBody((await params).slug)) ?? notFound();
  const title = pick(locale, body.nameRu, body.nameEn).text;
  return pageMetadata({
    locale,
    path: `/councils/${body.slug}`,
    title,
    description: pick(locale, body.aboutRu, body.aboutEn).text,
  });
}

export default async function Council({ params }: Params) {
  const locale = await pageLocale(params);
  const body = (await findBody((await params).slug)) ?? notFound();
  const now = new Date();
  const today = dayAt(now);
  const scope = { body: body.slug };
  const [seats, ahead, past, decisions, rows] = await Promise.all([
    listMembershipsOfBody(body.slug),
    listPublishedMeetingsFrom(scope, today),
    listPublishedMeetingsUntil(scope, today),
    listPublishedDecisions(body.slug),
    listFigureRows(body.slug),
  ]);
  const years = yearsOf(rows.meetings, today)
    .filter((year) => year <= Number(today.slice(0, 4)))
    .map((year) => ({ ...yearFigures(year, rows, today), planned: plannedInYear(body, year) }));
  const t = councilWords[locale];

  return (
    <>
      <JsonLd data={bodyJsonLd(locale, env.PUBLIC_URL, body)} />
      <PageHead
        locale={locale}
        trail={[{ label: sections.councils[locale], href: "/councils" }]}
        above={
          <>
            <Tag>{bodyKindLabels[locale][body.kind]}</Tag>
            {isDissolved(body, today) ? <Tag tone="warn">{t.dissolved}</Tag> : null}
          </>
        }
        title={<Said locale={locale} ru={body.nameRu} en={body.nameEn} />}
      />
      <div className="mt-4">
        <SaidProse locale={locale} ru={body.aboutRu} en={body.aboutEn} />
      </div>
      <PageParts label={t.jump} parts={bodyParts({ locale, body, seats, ahead, past, decisions, years, now, today })} />
    </>
  );
}
