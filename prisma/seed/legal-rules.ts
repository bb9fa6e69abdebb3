import { fromDay } from "@/lib/days";
import type { Tx } from "@/lib/db";
import { idOf } from "@/prisma/seed/ids";

/** code | law | kind | min | max | value | valid from | valid to | confidence. Deadlines change: a new version is a new line. */
const table = `
appeal.register|59-ФЗ ст. 8 ч. 2|law||3d||||H
appeal.forward|59-ФЗ ст. 8 ч. 3|law||7d||||H
appeal.answer|59-ФЗ ст. 12 ч. 1|law||30d||||H
appeal.extension|59-ФЗ ст. 12 ч. 2|law||30d||||H
appeal.electronic.auth|547-ФЗ|law|||ЕПГУ, ГИС или официальный сайт с идентификацией|2025-03-30||H
info_request.register|8-ФЗ ст. 18|law||3d||||H
info_request.answer|8-ФЗ ст. 18|law||30d||||H
info_request.extension|8-ФЗ ст. 18|law||15d||||H
info_request.forward|8-ФЗ ст. 18|law||7d||||H
pd.subject_answer|152-ФЗ ст. 20|law||10wd||||H
pd.subject_answer.extension|152-ФЗ ст. 20|law||5wd||||H
pd.stop_processing|152-ФЗ ст. 21 ч. 5.1|law||10wd||||H
pd.destroy_after_withdrawal|152-ФЗ ст. 21 ч. 5|law||30d||||H
pd.leak_notice|152-ФЗ ст. 21 ч. 3.1|law||24h||||H
pd.leak_inquiry|152-ФЗ ст. 21 ч. 3.1|law||72h||||H
consent.separate_document|156-ФЗ|law|||обязательно|2025-09-01||H
localisation.foreign_db_ban|152-ФЗ ст. 18 ч. 5|law|||запрещено|2025-07-01||H
hearing.town.notice_before_placement|ГрК РФ ст. 5.1 ч. 8|law|7d|||||H
hearing.town.placement_latest|муниципальное положение|local||10d||||M
hearing.genplan.total|ГрК РФ ст. 28|law|1m|3m|||2023-02-28|M
hearing.genplan.total|ГрК РФ ст. 28|law||1m||2023-03-01||H
hearing.pzz.total|ГрК РФ ст. 31|law|1m|3m||2019-08-13|2023-02-28|M
hearing.pzz.total|ГрК РФ ст. 31|law||1m||2023-03-01||H
hearing.ppt_pmt.total|ГрК РФ ст. 46|law|1m|3m|||2023-02-28|M
hearing.ppt_pmt.total|ГрК РФ ст. 46|law|14d|30d||2023-03-01||M
hearing.urvi_deviation.total|ГрК РФ ст. 39, 40|law||1m||||H
hearing.urvi.neighbour_letters|ГрК РФ ст. 39|law||7wd||||H
hearing.improvement.total|ГрК РФ ст. 5.1 ч. 25|law|1m|3m||||H
hearing.charter.publication|131-ФЗ ст. 44 ч. 4|law|30d|||||H
hearing.general.notice|муниципальное положение|local|14d|||||M
hearing.general.protocol|муниципальное положение|local||5d||||L
budget.draft_submission|БК РФ ст. 185|law|||15 ноября|||H
budget.report|БК РФ ст. 264.5|law|||1 мая|||H
tos.assembly.age|131-ФЗ ст. 27|law|||16||2025-06-18|H
tos.assembly.age|33-ФЗ ст. 50|law|||18|2025-06-19||M
tos.assembly.quorum|131-ФЗ ст. 27, 33-ФЗ ст. 50|law|||1/3|||H
tos.conference.quorum|131-ФЗ ст. 27, 33-ФЗ ст. 50|law|||2/3|||M
tos.registration.decision|муниципальный порядок|local||30d||||M
poll.initiative_project.age|131-ФЗ ст. 31|law|||16|2021-01-01|2025-06-18|H
poll.initiative_project.age|33-ФЗ|law|||18|2025-06-19||H
initiative.publish|131-ФЗ ст. 26.1|law||3wd||||M
initiative.comments|131-ФЗ ст. 26.1|law|5wd|||||M
initiative.consider|131-ФЗ ст. 26.1|law||30d||||M
initiative.report|131-ФЗ ст. 26.1|law||30d||||M
lawmaking_initiative.consider|131-ФЗ ст. 26|law||3m||||H
lawmaking_initiative.group|131-ФЗ ст. 26|law|||3 % избирателей|||H
poll.notice|131-ФЗ ст. 31|law|10d|||||M
initiative.group_min_kuzbass|закон Кемеровской области — Кузбасса|regional|||10|||H
initiative.group_age_kuzbass|закон Кемеровской области — Кузбасса|regional|||18|||H
council.quorum|положение о совете|local|||>1/2|||M
council.notice|положение о совете|local|5wd|||||M
council.notice.least|положение о совете|local|3d|||||M
council.min_frequency|положение о совете|local|||раз в квартал|||M
council.extraordinary_initiators|положение о совете|local|||1/3|||M
public_control.check|212-ФЗ ст. 20|law||30d||||H
public_control.expertise|212-ФЗ ст. 22|law||120d||||H
subsidy.call.placement|порядок отбора|mixed|1wd|||||M
subsidy.applications.min|ПП РФ 1781, 1782|law|10d||30d|2024-01-01||M
subsidy.applications.min_if_known|ПП РФ 1781, 1782|law|5d|||2024-01-01||M
subsidy.report.frequency|ПП РФ 1782|law|||ежеквартально|2024-01-01||H
subsidy.agreement.sign|порядок предоставления|local||10wd||||L
subsidy.repayment|порядок предоставления|local||30d||||L
support_register.entry|приказ Минэкономразвития 223|law||30d||||M
support_register.remove_after|приказ Минэкономразвития 223|law|||3y|||M
property.list.min_term|ПП РФ 1478 (модель)|law|5y|||||M
property.short_term|135-ФЗ ст. 17.1 ч. 1 п. 11|law||30d||||H
property.auction.notice|приказ ФАС 147/23|law|20d|||2023-10-01||M
room_request.lead|муниципальные правила|local|||10wd|||M
room_request.decision|муниципальные правила|local|||5wd|||M
transport_request.lead|муниципальные правила|local|||10wd|||M
transport.children_group|ПП РФ 1527|law|||8|||M
transport.children_group.notice|ПП РФ 1527|law|48h|||||M
contest.change_window|ГК РФ ст. 1058|law|||первая половина срока подачи работ|||H
event.age_mark|436-ФЗ|law|||обязательно|||H
programme.align_with_budget|БК РФ ст. 179|law|||1 апреля|||M
access.zoom|ПП РФ 102/2026|law|||200 %|2026-03-01||H
acts.align_with_33fz|33-ФЗ ст. 91|law|||1 января 2027 года|||H
law131.repeal|33-ФЗ ст. 93|law|||1 января 2028 года|||H
esia.oidc_required|требования ЕСИА|law|||обязательно|2026-12-31||M
official_pages.vk_ok|распоряжение Правительства РФ|law|||обязательно|2022-12-01||H
foreign_messengers.ban|41-ФЗ|law|||запрещено|2025-06-01||H
`;

const orNull = (text = "") => (text === "" ? null : text);
const dayOrNull = (text = "") => (text === "" ? null : fromDay(text));

const rows = table
  .trim()
  .split("\n")
  .map((line) => {
    const [code = "", law = "", kind = "", min, max, value, from, to, confidence = ""] = line.split("|");
    return {
      id: idOf(`rule/${code}/${from ?? ""}`),
      code,
      law,
      kind,
      min: orNull(min),
      max: orNull(max),
      value: orNull(value),
      validFrom: dayOrNull(from),
      validTo: dayOrNull(to),
      source: kind === "local" || kind === "mixed" ? `${law}: значение по умолчанию` : law,
      confidence,
    };
  });

/** Not demonstration data: every portal needs the law. Rules already there are left as they are. */
export const seedLegalRules = (tx: Tx) => tx.legalRule.createMany({ data: rows, skipDuplicates: true });
