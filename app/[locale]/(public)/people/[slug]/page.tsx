import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { PageHead } from "@/components/layout/page-head";
import { SeatsHeld } from "@/components/people/seats-held";
import { Said } from "@/components/ui/said";
import { dayAt } from "@/lib/dates";
import { seatPhase } from "@/lib/memberships/rules";
import { fullName } from "@/lib/names";
import { pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { personWords } from "@/lib/people/labels";
import { findPublicPerson } from "@/lib/people/queries";
import { sections } from "@/lib/sections";

type Params = { params: Promise<{ locale: string; slug: string }> };

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const locale = await pageLocale(params);
  const person = (await findPublicPerson((await params).slug)) ?? notFound();
  const description = personWords[locale].lead;
  return pageMetadata({ locale, path: `/people/${person.slug}`, title: fullName(person), description });
}

export default async function Person({ params }: Params) {
  const locale = await pageLocale(params);
  const person = (await findPublicPerson((await params).slug)) ?? notFound();
  const today = dayAt(new Date());
  const t = personWords[locale];
  const groups = (["current", "coming", "former"] as const).map((phase) => ({
    phase,
    seats: person.memberships.filter((seat) => seatPhase(seat, today) === phase),
  }));

  return (
    <>
      <PageHead
        locale={locale}
        trail={[{ label: sections.councils[locale], href: "/councils" }]}
        title={<Said locale={locale} ru={fullName(person)} />}
        lead={t.lead}
      />
      {groups
        .filter(({ seats }) => seats.length > 0)
        .map(({ phase, seats }) => (
          <section key={phase} aria-labelledby={phase} className="mt-8">
            <h2 id={phase}>{t.titles[phase]}</h2>
            <SeatsHeld locale={locale} caption={t.titles[phase]} seats={seats} />
          </section>
        ))}
    </>
  );
}
