import { env } from "@/lib/env";
import { findMunicipality } from "@/lib/municipality/queries";
import { jsonAnswer } from "@/lib/open-data/json-answer";
import { grantsPackage } from "@/lib/subsidies/grants";
import { listGrants } from "@/lib/subsidies/queries";

export const dynamic = "force-dynamic";

export async function GET() {
  const [city, grants] = await Promise.all([findMunicipality(), listGrants()]);
  const { code = "veche", nameRu = "", oktmo = "" } = city ?? {};
  return jsonAnswer(grantsPackage({ code, nameRu, oktmo, site: env.PUBLIC_URL }, grants));
}
