import { PageHead } from "@/components/layout/page-head";
import { Notice } from "@/components/ui/notice";
import { datasets } from "@/lib/datasets";
import type { ByLocale } from "@/lib/i18n";
import { type LocaleParams, pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { sections } from "@/lib/sections";

type Params = { params: LocaleParams };

const words: ByLocale<{ lead: string; licence: string; catalogue: string }> = {
  ru: {
    lead: "Всё, что портал показывает людям, он отдаёт и программам: подписывайтесь, считайте, публикуйте.",
    licence:
      "Лицензия: Creative Commons «С указанием авторства» 4.0. Данные обновляются при каждом изменении, не реже раза в пять минут.",
    catalogue: "Каталог в формате DCAT (JSON-LD)",
  },
  en: {
    lead: "Whatever the portal shows to people it gives to programs too: subscribe, count, publish.",
    licence: "Licence: Creative Commons Attribution 4.0. The data follow every change within five minutes.",
    catalogue: "Catalogue in DCAT (JSON-LD)",
  },
};

export async function generateMetadata({ params }: Params) {
  const locale = await pageLocale(params);
  return pageMetadata({ locale, path: "/open-data", title: sections["open-data"][locale], description: words[locale].lead });
}

export default async function OpenDataPage({ params }: Params) {
  const locale = await pageLocale(params);
  return (
    <>
      <PageHead locale={locale} title={sections["open-data"][locale]} lead={words[locale].lead} />
      <Notice>{words[locale].licence}</Notice>
      <ul>
        {datasets.map(({ key, title, about, files }) => (
          <li key={key} id={key} className="border-b border-line py-4">
            <h2 className="text-[1.25rem]">{title[locale]}</h2>
            <p className="measure">{about[locale]}</p>
            <p className="flex flex-wrap gap-x-5">
              {files.map(({ path, format }) => (
                <a key={path} className="link" href={path}>
                  {format}
                </a>
              ))}
            </p>
          </li>
        ))}
      </ul>
      <p className="mt-4">
        <a className="link" href="/feeds/catalog.jsonld">
          {words[locale].catalogue}
        </a>
      </p>
    </>
  );
}
