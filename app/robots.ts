import type { MetadataRoute } from "next";

const robots = (): MetadataRoute.Robots => ({
  rules: {
    userAgent: "*",
    allow: "/",
    disallow: ["/ru/my", "/en/my", "/ru/admin", "/en/admin", "/api/", "/ru/search", "/en/search"],
  },
});

export default robots;
