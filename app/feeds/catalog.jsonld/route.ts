import { env } from "@/lib/env";
import { findMunicipality } from "@/lib/municipality/queries";
import { catalog } from "@/lib/open-data/catalog";
import { jsonAnswer } from "@/lib/open-data/json-answer";
import { findLastChanges } from "@/lib/open-data/queries";

export const dynamic = "force-dynamic";

export async function GET() {
  const [found, changes] = await Promise.all([findMunicipality(), findLastChanges()]);
  const city = found ?? { nameRu: "", nameEn: "", email: "" };
  return jsonAnswer(catalog({ site: env.PUBLIC_URL, city, changes }), { type: "application/ld+json" });
}
