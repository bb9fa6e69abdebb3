import { type Locale, pick } from "@/lib/i18n";
import type { FoundOrganisation } from "@/lib/organisations/queries";

const filled = (entries: Record<string, string | null>) =>
  Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== null && value !== ""));

/** An organisation for machines; `site` is the portal's own address without a slash at the end. */
export const organisationJsonLd = (locale: Locale, site: string, found: FoundOrganisation) => ({
  "@type": "NGO",
  "@id": `${site}/ru/organisations/${found.slug}`,
  url: `${site}/${locale}/organisations/${found.slug}`,
  name: pick(locale, found.nameRu, found.nameEn).text,
  alternateName: found.shortNameRu,
  description: pick(locale, found.aboutRu, found.aboutEn).text,
  address: pick(locale, found.addressRu, found.addressEn).text,
  ...filled({ taxID: found.inn, email: found.email, telephone: found.phone }),
  ...(found.ogrn ? { identifier: { "@type": "PropertyValue", propertyID: "OGRN", value: found.ogrn } } : {}),
});
