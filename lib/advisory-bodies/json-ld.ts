import type { PublishedBody } from "@/lib/advisory-bodies/queries";
import { type Locale, pick } from "@/lib/i18n";

type Body = Pick<
  PublishedBody,
  "slug" | "nameRu" | "nameEn" | "aboutRu" | "aboutEn" | "contactEmail" | "foundedOn" | "dissolvedOn"
>;

/** A body for machines; `site` is the portal's own address without a slash at the end. */
export const bodyJsonLd = (locale: Locale, site: string, body: Body) => ({
  "@type": "GovernmentOrganization",
  "@id": `${site}/ru/councils/${body.slug}`,
  url: `${site}/${locale}/councils/${body.slug}`,
  name: pick(locale, body.nameRu, body.nameEn).text,
  description: pick(locale, body.aboutRu, body.aboutEn).text,
  email: body.contactEmail,
  foundingDate: body.foundedOn,
  ...(body.dissolvedOn ? { dissolutionDate: body.dissolvedOn } : {}),
});
