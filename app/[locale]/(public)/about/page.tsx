import { TextPage } from "@/components/pages/text-page";
import { aboutText } from "@/components/pages/texts";
import { type LocaleParams, pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { sections } from "@/lib/sections";

type Params = { params: LocaleParams };

export async function generateMetadata({ params }: Params) {
  const locale = await pageLocale(params);
  return pageMetadata({ locale, path: "/about", title: sections.about[locale], description: aboutText[locale].lead });
}

export default async function AboutPage({ params }: Params) {
  const locale = await pageLocale(params);
  return <TextPage locale={locale} title={sections.about[locale]} {...aboutText[locale]} />;
}
