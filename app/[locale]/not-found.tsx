import { Missing } from "@/components/layout/missing";

export default function NotFound() {
  return (
    <>
      <title>404 · Вече</title>
      <Missing />
    </>
  );
}
