import { type LocaleParams, pageLocale } from "@/lib/page-locale";
import { words } from "@/lib/words";

export default async function Home({ params }: { params: LocaleParams }) {
  const locale = await pageLocale(params);
  return <h1>{words[locale].tagline}</h1>;
}
