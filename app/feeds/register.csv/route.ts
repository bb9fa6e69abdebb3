import { csv } from "@/lib/csv";
import { supportWords } from "@/lib/subsidies/labels";
import { listRegister } from "@/lib/subsidies/register-queries";

export const dynamic = "force-dynamic";

export async function GET() {
  const say = supportWords.ru;
  const entries = await listRegister("ru", new Date());
  const rows = entries.map(({ name, inn, ogrn, address, form, size, term, decision }) => [name, inn, ogrn, address, form, size, term, decision]);
  return new Response(csv([[say.organisation, say.inn, say.ogrn, say.address, say.form, say.size, say.heldTerm, say.decision], ...rows]), {
    headers: { "Content-Type": "text/csv; charset=utf-8", "Content-Disposition": 'attachment; filename="register.csv"' },
  });
}
