import { datasets } from "@/lib/datasets";
import { env } from "@/lib/env";
import { findMunicipality } from "@/lib/municipality/queries";

export const dynamic = "force-dynamic";

const licence = "https://creativecommons.org/licenses/by/4.0/";

/** A DCAT catalogue of everything under /feeds. */
export async function GET() {
  const city = await findMunicipality();
  const said = (text: { ru: string; en: string }) => [
    { "@value": text.ru, "@language": "ru" },
    { "@value": text.en, "@language": "en" },
  ];
  const body = {
    "@context": { dcat: "http://www.w3.org/ns/dcat#", dct: "http://purl.org/dc/terms/", foaf: "http://xmlns.com/foaf/0.1/" },
    "@id": `${env.PUBLIC_URL}/feeds/catalog.jsonld`,
    "@type": "dcat:Catalog",
    "dct:title": said({ ru: "Открытые данные портала «Вече»", en: "Open data of the Veche portal" }),
    "dct:description": said({
      ru: "Наборы данных о взаимодействии города и общественности",
      en: "Data on the work of the city with its public",
    }),
    "dct:publisher": { "@type": "foaf:Agent", "foaf:name": city?.nameRu ?? "Вече" },
    "dcat:dataset": datasets.map(({ key, title, about, files }) => ({
      "@id": `${env.PUBLIC_URL}/ru/open-data#${key}`,
      "@type": "dcat:Dataset",
      "dct:title": said(title),
      "dct:description": said(about),
      "dct:language": ["ru", "en"],
      "dcat:distribution": files.map(({ path, format, mime }) => ({
        "@type": "dcat:Distribution",
        "dcat:accessURL": { "@id": `${env.PUBLIC_URL}${path}` },
        "dct:format": format,
        "dcat:mediaType": mime,
        "dct:license": { "@id": licence },
      })),
    })),
  };
  return new Response(JSON.stringify(body), {
    headers: { "Content-Type": "application/ld+json; charset=utf-8", "Cache-Control": "public, max-age=300" },
  });
}
