import { notFound } from "next/navigation";

export const generateStaticParams = () => [];

export default function Elsewhere() {
  notFound();
}
