import type { Tx } from "@/lib/db";
import { idOf } from "./ids";

const municipality = {
  id: idOf("municipality"),
  code: "leninsk-kuznetsky",
  nameRu: "Ленинск-Кузнецкий городской округ",
  nameEn: "Leninsk-Kuznetsky Urban District",
  regionRu: "Кемеровская область — Кузбасс",
  regionEn: "Kemerovo Region — Kuzbass",
  oktmo: "32719000",
  zone: "Asia/Novokuznetsk",
  phone: "+7 (38456) 0-00-01",
  email: "administration@example.ru",
  addressRu: "652500, Кемеровская область — Кузбасс, г. Ленинск-Кузнецкий, пр. Примерный, 1",
  addressEn: "1 Primerny Avenue, Leninsk-Kuznetsky, Kemerovo Region — Kuzbass, 652500",
};

export const seedMunicipality = (tx: Tx) => tx.municipality.create({ data: municipality });
