import { PageHead } from "@/components/layout/page-head";
import { Directory } from "@/components/organisations/directory";
import { Notice } from "@/components/ui/notice";
import { dayAt } from "@/lib/dates";
import { organisationWords } from "@/lib/organisations/labels";
import { listPublishedOrganisations } from "@/lib/organisations/queries";
import { type LocaleParams, pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { sections } from "@/lib/sections";

type Params = { params: LocaleParams };

export async function generateMetadata({ params }: Params) {
  const locale = await pageLocale(params);
  return pageMetadata({ locale, path: "/organisations", title: sections.organisations[locale], description: organisationWords[locale].lead });
}

export default async function OrganisationsPage({ params }: Params) {
  const locale = await pageLocale(params);
  const organisations = await listPublishedOrganisations(dayAt(new Date()));
  const say = organisationWords[locale];
  return (
    <>
      <PageHead locale={locale} title={sections.organisations[locale]} lead={say.lead} />
      <Directory locale={locale} organisations={organisations} kind={null} />
      <Notice title={say.join}>{say.joinText}</Notice>
    </>
  );
}
