import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { PageHead } from "@/components/layout/page-head";
import { Projects } from "@/components/tos-bodies/projects";
import { TosFacts } from "@/components/tos-bodies/tos-facts";
import { TosTag } from "@/components/tos-bodies/tos-tag";
import { Link } from "@/components/ui/link";
import { Said, SaidProse } from "@/components/ui/said";
import { dayAt } from "@/lib/dates";
import { pick } from "@/lib/i18n";
import { listLegalRules } from "@/lib/legal-rules/queries";
import { pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { sections } from "@/lib/sections";
import { tosWords } from "@/lib/tos-bodies/labels";
import { findTos } from "@/lib/tos-bodies/queries";
import { assemblyQuorum, assemblyShare } from "@/lib/tos-bodies/rules";

type Params = { params: Promise<{ locale: string; slug: string }> };

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const locale = await pageLocale(params);
  const tos = (await findTos((await params).slug)) ?? notFound();
  const title = pick(locale, tos.nameRu, tos.nameEn).text;
  return pageMetadata({ locale, path: `/tos/${tos.slug}`, title, description: pick(locale, tos.aboutRu, tos.aboutEn).text });
}

export default async function Tos({ params }: Params) {
  const locale = await pageLocale(params);
  const tos = (await findTos((await params).slug)) ?? notFound();
  const rules = await listLegalRules();
  const today = dayAt(new Date());
  const quorum = { needed: assemblyQuorum(tos.residents, rules, today), share: assemblyShare(rules, today) ?? "1/3" };
  const t = tosWords[locale];

  return (
    <>
      <PageHead
        locale={locale}
        trail={[{ label: sections.tos[locale], href: "/tos" }]}
        above={<TosTag locale={locale} body={tos} today={today} />}
        title={<Said locale={locale} ru={tos.nameRu} en={tos.nameEn} />}
      />
      <div className="mt-4">
        <SaidProse locale={locale} ru={tos.aboutRu} en={tos.aboutEn} />
      </div>
      <section aria-labelledby="facts" className="mt-8">
        <h2 id="facts">{t.facts}</h2>
        <TosFacts locale={locale} tos={tos} quorum={quorum} />
      </section>
      <section aria-labelledby="projects" className="mt-8">
        <h2 id="projects">{t.projects}</h2>
        <Projects locale={locale} projects={tos.projects} />
      </section>
      <p className="no-print mt-8">
        <Link href={`/${locale}/tos#found`}>{t.found}</Link>
      </p>
    </>
  );
}
