import { EmptyState } from "@/components/ui/empty-state";
import { Said } from "@/components/ui/said";
import type { Locale } from "@/lib/i18n";
import { tosWords } from "@/lib/tos-bodies/labels";
import type { Tos } from "@/lib/tos-bodies/queries";
import { projectsByYear } from "@/lib/tos-bodies/rules";

/** What the residents have done, by year. */
export function Projects({ locale, projects }: { locale: Locale; projects: Tos["projects"] }) {
  const t = tosWords[locale];
  if (projects.length === 0) return <EmptyState title={t.projectsNone} />;
  return projectsByYear(projects).map(({ year, projects: done }) => (
    <section key={year} aria-labelledby={`year-${year}`} className="mt-4">
      <h3 id={`year-${year}`}>{year}</h3>
      <ul className="measure">
        {done.map(({ id, titleRu, titleEn, resultRu }) => (
          <li key={id} className="border-t border-line py-2">
            <p className="font-medium">
              <Said locale={locale} ru={titleRu} en={titleEn} />
            </p>
            <p className="text-muted">{resultRu ? <Said locale={locale} ru={resultRu} /> : t.resultNone}</p>
          </li>
        ))}
      </ul>
    </section>
  ));
}
