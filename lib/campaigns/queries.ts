import "server-only";
import { cached } from "@/lib/cached";
import { db } from "@/lib/db";

const card = { id: true, slug: true, nameRu: true, nameEn: true, aboutRu: true, aboutEn: true, years: true } as const;

/** Memorial dates, from the youngest to the oldest. */
export const listPublishedCampaigns = () =>
  cached({ key: ["campaigns"], tags: ["campaigns"] }, () =>
    db.campaign.findMany({ select: card, orderBy: [{ years: "asc" }, { slug: "asc" }] }),
  );

export const findCampaign = (slug: string) =>
  cached({ key: ["campaigns", "one", slug], tags: ["campaigns", `campaign:${slug}`] }, () =>
    db.campaign.findUnique({ where: { slug }, select: card }),
  );
