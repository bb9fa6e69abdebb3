import type { Metadata } from "next";

import { PageParts } from "@/components/advisory-bodies/page-parts";
import { PageHead } from "@/components/layout/page-head";
import { FoundingSteps } from "@/components/tos-bodies/founding-steps";
import { HouseList } from "@/components/tos-bodies/house-list";
import { TosRegister } from "@/components/tos-bodies/tos-register";
import { dayAt } from "@/lib/dates";
import { listLegalRules } from "@/lib/legal-rules/queries";
import { findMunicipality } from "@/lib/municipality/queries";
import { type LocaleParams, pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { ageVersions, foundingOn } from "@/lib/tos-bodies/founding";
import { tosWords } from "@/lib/tos-bodies/labels";
import { listPublishedTos } from "@/lib/tos-bodies/queries";
import { assemblyQuorum, tosState } from "@/lib/tos-bodies/rules";

type Params = { params: LocaleParams };

/** A yard of an ordinary house, for the example. */
const residents = 100;

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = tosWords[locale];
  return pageMetadata({ locale, path: "/tos", title: t.title, description: t.lead });
}

export default async function TosRegisterPage({ params }: Params) {
  const locale = await pageLocale(params);
  const [bodies, rules, city] = await Promise.all([listPublishedTos(), listLegalRules(), findMunicipality()]);
  const today = dayAt(new Date());
  const t = tosWords[locale];
  const active = bodies.filter((body) => tosState(body, today) !== "ceased");
  const steps = (
    <FoundingSteps
      locale={locale}
      founding={foundingOn(rules, today)}
      versions={ageVersions(rules)}
      example={{ residents, needed: assemblyQuorum(residents, rules, today) }}
      email={city?.email ?? null}
    />
  );

  return (
    <>
      <PageHead locale={locale} title={t.title} lead={t.lead} />
      <PageParts
        label={t.jump}
        parts={[
          { id: "my-house", title: t.myHouse, body: <HouseList locale={locale} bodies={active} /> },
          { id: "register", title: t.register, body: <TosRegister locale={locale} bodies={bodies} today={today} /> },
          { id: "found", title: t.found, body: steps },
        ]}
      />
    </>
  );
}
