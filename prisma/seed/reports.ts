import { dayAt, instantAt } from "@/lib/dates";
import type { Tx } from "@/lib/db";
import { rollForward } from "@/lib/working-days";
import { idOf } from "@/prisma/seed/ids";
import { sections2020 } from "@/prisma/seed/report-2020";
import { sectionsOf } from "@/prisma/seed/report-years";

function reportOf(year: number, isOver: boolean) {
  return {
    id: idOf(`report/${year}`),
    year,
    status: isOver ? ("published" as const) : ("draft" as const),
    publishedAt: isOver ? instantAt(rollForward(`${year + 1}-01-25`), "12:00") : null,
    titleRu: `Что наиболее значительное удалось сделать в области взаимодействия с общественностью в ${year} году`,
    titleEn: `The most significant things done in work with the public in ${year}`,
  };
}

/** The report of each year since 2020; the present year's is a draft, and so is January's until it is published. */
export async function seedReports(tx: Tx, now: Date) {
  const present = Number(dayAt(now).slice(0, 4));
  const years = Array.from({ length: present - 2019 }, (_, index) => 2020 + index);
  const reports = years.map((year) => reportOf(year, instantAt(rollForward(`${year + 1}-01-25`), "12:00") <= now));
  await tx.annualReport.createMany({ data: reports });
  await tx.reportSection.createMany({
    data: reports.flatMap(({ id, year }) =>
      (year === 2020 ? sections2020 : sectionsOf(year)).map(({ ru, en }, index) => ({
        reportId: id,
        number: index + 1,
        textRu: ru,
        textEn: en,
      })),
    ),
  });
}
