import { notFound } from "next/navigation";

import { PageHead } from "@/components/layout/page-head";
import { Link } from "@/components/ui/link";
import { Said } from "@/components/ui/said";
import { Table } from "@/components/ui/table";
import { formatDay } from "@/lib/dates";
import { seatWords } from "@/lib/memberships/labels";
import { fullName } from "@/lib/names";
import { pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { findPublicPerson } from "@/lib/people/queries";
import { sections } from "@/lib/sections";

type Params = { params: Promise<{ locale: string; slug: string }> };

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Params) {
  const locale = await pageLocale(params);
  const person = (await findPublicPerson((await params).slug)) ?? notFound();
  return pageMetadata({ locale, path: `/people/${person.slug}`, title: fullName(person) });
}

export default async function PersonPage({ params }: Params) {
  const locale = await pageLocale(params);
  const person = (await findPublicPerson((await params).slug)) ?? notFound();
  const say = seatWords[locale];
  return (
    <>
      <PageHead locale={locale} trail={[{ label: sections.councils[locale], href: "/councils" }]} title={<span lang="ru">{fullName(person)}</span>} />
      <Table
        caption={sections.councils[locale]}
        rows={person.memberships}
        keyOf={({ id }) => id}
        columns={[
          { key: "body", label: sections.councils[locale], cell: ({ body }) => <Link href={`/${locale}/councils/${body.slug}`}><Said locale={locale} ru={body.nameRu} en={body.nameEn} /></Link> },
          { key: "post", label: say.post, cell: ({ post }) => <Said locale={locale} ru={post.labelRu} en={post.labelEn} /> },
          { key: "represents", label: say.represents, cell: ({ representsRu, representsEn }) => <Said locale={locale} ru={representsRu} en={representsEn} /> },
          { key: "term", label: say.term, cell: ({ startOn, endOn }) => (endOn ? say.between(formatDay(locale, startOn), formatDay(locale, endOn)) : say.from(formatDay(locale, startOn))) },
        ]}
      />
    </>
  );
}
