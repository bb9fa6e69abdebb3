import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Said } from "@/components/ui/said";
import type { Locale } from "@/lib/i18n";
import { slugOf } from "@/lib/slug";
import { tosWords } from "@/lib/tos-bodies/labels";
import type { TosEntry } from "@/lib/tos-bodies/queries";
import { housesByStreet } from "@/lib/tos-bodies/rules";

/** Every house of every TOS under its street, with an address of its own on the page. */
export function HouseList({ locale, bodies }: { locale: Locale; bodies: readonly TosEntry[] }) {
  const t = tosWords[locale];
  const streets = housesByStreet(bodies);
  if (streets.length === 0) return <EmptyState title={t.noHouses}>{t.noHousesHint}</EmptyState>;
  return (
    <>
      <p className="measure mt-2">{t.myHouseLead}</p>
      {streets.map(({ street, houses }) => (
        <section key={street} aria-labelledby={slugOf(street)} className="mt-4">
          <h3 id={slugOf(street)}>
            <Said locale={locale} ru={street} />
          </h3>
          <ul className="mt-1">
            {houses.map(({ number, body }) => (
              <li key={`${number} ${body.slug}`} id={slugOf(`${street} ${number}`)} className="py-1 target:bg-action-soft">
                <Said locale={locale} ru={[street, number].filter(Boolean).join(", ")} />
                {" — "}
                <Link href={`/${locale}/tos/${body.slug}`}>
                  <Said locale={locale} ru={body.nameRu} en={body.nameEn} />
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
