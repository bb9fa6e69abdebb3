import { TextPage } from "@/components/pages/text-page";
import { privacyText } from "@/components/pages/texts";
import { type LocaleParams, pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { sections } from "@/lib/sections";

type Params = { params: LocaleParams };

export async function generateMetadata({ params }: Params) {
  const locale = await pageLocale(params);
  return pageMetadata({ locale, path: "/privacy", title: sections.privacy[locale], description: privacyText[locale].lead });
}

export default async function PrivacyPage({ params }: Params) {
  const locale = await pageLocale(params);
  return <TextPage locale={locale} title={sections.privacy[locale]} {...privacyText[locale]} />;
}
