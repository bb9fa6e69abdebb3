import { TextPage } from "@/components/pages/text-page";
import { accessibilityText } from "@/components/pages/texts";
import { type LocaleParams, pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { sections } from "@/lib/sections";

type Params = { params: LocaleParams };

const modes = [
  ["plain", "10000"],
  ["first", "21100"],
  ["dark", "22100"],
  ["large", "33100"],
] as const;

export async function generateMetadata({ params }: Params) {
  const locale = await pageLocale(params);
  return pageMetadata({
    locale,
    path: "/accessibility",
    title: sections.accessibility[locale],
    description: accessibilityText[locale].lead,
  });
}

export default async function AccessibilityPage({ params }: Params) {
  const locale = await pageLocale(params);
  const say = accessibilityText[locale];
  return (
    <TextPage locale={locale} title={sections.accessibility[locale]} lead={say.lead} parts={say.parts}>
      <h2>{say.modes}</h2>
      <ul>
        {modes.map(([name, code]) => (
          <li key={code}>
            <a href={`/api/view?mode=${code}`} rel="nofollow">
              {say[name]}
            </a>
          </li>
        ))}
      </ul>
    </TextPage>
  );
}
