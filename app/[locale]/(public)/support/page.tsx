import { PageHead } from "@/components/layout/page-head";
import { Link } from "@/components/ui/link";
import { Said } from "@/components/ui/said";
import { type LocaleParams, pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { sections } from "@/lib/sections";
import { supportWords } from "@/lib/subsidies/labels";
import { listProgrammes } from "@/lib/subsidies/queries";

type Params = { params: LocaleParams };

export async function generateMetadata({ params }: Params) {
  const locale = await pageLocale(params);
  return pageMetadata({ locale, path: "/support", title: sections.support[locale], description: supportWords[locale].lead });
}

export default async function SupportPage({ params }: Params) {
  const locale = await pageLocale(params);
  const programmes = await listProgrammes();
  const say = supportWords[locale];
  return (
    <>
      <PageHead locale={locale} title={sections.support[locale]} lead={say.lead} />
      <ul className="my-6">
        {say.ways.map(({ key, title, text, href }) => (
          <li key={key} className="border-b border-line py-4">
            <h2 className="text-[1.25rem]"><Link href={`/${locale}${href}`}>{title}</Link></h2>
            <p className="measure mt-1">{text}</p>
          </li>
        ))}
      </ul>
      <ul className="grid gap-2">
        {programmes.map((programme) => (
          <li key={programme.slug}>{say.programme}: <Link href={`/${locale}/support/programmes/${programme.slug}`}><Said locale={locale} ru={`«${programme.titleRu}»`} en={`“${programme.titleEn}”`} /></Link></li>
        ))}
        <li><Link href={`/${locale}/support/register`}>{say.register}</Link></li>
      </ul>
    </>
  );
}
