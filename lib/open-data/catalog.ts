import { type Dataset, type DatasetKey, type Distribution, datasets, licence } from "@/lib/open-data/datasets";

type City = { nameRu: string; nameEn: string; email: string };
type Source = { site: string; city: City; changes: Readonly<Record<DatasetKey, Date | null>> };

const context = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};
const said = ({ ru, en }: { ru: string; en: string }) => [
  { "@language": "ru", "@value": ru },
  { "@language": "en", "@value": en },
];
const iri = (id: string) => ({ "@id": id });
/** The vocabulary DCAT-AP asks for. */
const continuous = iri("http://publications.europa.eu/resource/authority/frequency/UPDATE_CONT");
const languages = ["RUS", "ENG"].map((code) => iri(`http://publications.europa.eu/resource/authority/language/${code}`));

const distribution =
  (site: string) =>
  ({ format, mediaType, href, pattern = false }: Distribution) => ({
    "@type": "dcat:Distribution",
    "dct:title": format,
    "dcat:accessURL": iri(pattern ? `${site}/ru/open-data` : `${site}${href}`),
    ...(pattern ? {} : { "dcat:downloadURL": iri(`${site}${href}`) }),
    "dcat:mediaType": iri(`https://www.iana.org/assignments/media-types/${mediaType}`),
    "dct:license": iri(licence.href),
  });

const datasetOf =
  ({ site, city, changes }: Source) =>
  ({ key, title, about, distributions }: Dataset) => ({
    "@id": `${site}/ru/open-data#${key}`,
    "@type": "dcat:Dataset",
    "dct:identifier": key,
    "dct:title": said(title),
    "dct:description": said(about),
    "dct:publisher": iri(`${site}/#publisher`),
    "dct:accrualPeriodicity": continuous,
    "dct:language": languages,
    "dcat:landingPage": iri(`${site}/ru/open-data`),
    "dcat:contactPoint": {
      "@type": "vcard:Organization",
      "vcard:fn": city.nameRu,
      "vcard:hasEmail": iri(`mailto:${city.email}`),
    },
    "dcat:distribution": distributions.map(distribution(site)),
    ...(changes[key] ? { "dct:modified": { "@type": "xsd:dateTime", "@value": changes[key].toISOString() } } : {}),
  });

/** The catalogue by DCAT 3, as JSON-LD; nothing in it is fetched from elsewhere. */
export const catalog = (source: Source) => ({
  "@context": context,
  "@id": `${source.site}/feeds/catalog.jsonld`,
  "@type": "dcat:Catalog",
  "dct:title": said({ ru: `Открытые данные: ${source.city.nameRu}`, en: `Open data: ${source.city.nameEn}` }),
  "dct:description": said({
    ru: "Данные портала «Вече» для программ и исследователей.",
    en: "Data of the Veche portal for programs and researchers.",
  }),
  "dct:publisher": {
    "@id": `${source.site}/#publisher`,
    "@type": "foaf:Agent",
    "foaf:name": said({ ru: source.city.nameRu, en: source.city.nameEn }),
  },
  "dct:license": iri(licence.href),
  "dct:language": languages,
  "foaf:homepage": iri(`${source.site}/ru/open-data`),
  "dcat:dataset": datasets.map(datasetOf(source)),
});
