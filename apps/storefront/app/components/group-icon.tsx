import type { ReactNode } from "react";

/** A small drawing per product group, in the shop's own line. */
const SHAPES: Record<number, ReactNode> = {
  1: (
    <>
      <path d="M8 27h32c0 9-6 14-16 14S8 36 8 27z" />
      <path d="M13 27c1-5 7-8 11-5 4-4 11-1 11 5" />
      <path d="M20 15c-2-2 2-4 0-7M28 15c-2-2 2-4 0-7M18 44h12" />
    </>
  ),
  2: (
    <>
      <path d="M12 20h22v10a10 10 0 0 1-10 10h-2a10 10 0 0 1-10-10z" />
      <path d="M34 23h3a4 4 0 0 1 0 9h-3" />
      <path d="M19 14c-2-2 2-4 0-6M27 14c-2-2 2-4 0-6" />
    </>
  ),
  3: (
    <>
      <path d="M24 41V20" />
      <path d="M24 27C14 27 10 20 10 11c9 0 14 5 14 16z" />
      <path d="M24 33c0-8 5-12 14-12 0 8-5 12-14 12z" />
    </>
  ),
  4: (
    <>
      <path d="M18 10h12M20 10c0 5-9 9-9 18 0 8 6 12 13 12s13-4 13-12c0-9-9-13-9-18" />
      <path d="M12 25c4 3 8-3 12 0s8-3 12 0" />
    </>
  ),
  5: (
    <>
      <path d="M14 33h20l-2 8H16zM24 33V21" />
      <circle cx="24" cy="15" r="3" />
      <path d="M24 12c-1-7 8-6 6 0M27 15c7-1 6 8 0 6M21 15c-7-1-6 8 0 6M24 12c1-7-8-6-6 0" />
    </>
  ),
  6: (
    <>
      <path d="M6 34c4 3 8 3 12 0 4 3 8 3 12 0 4 3 8 3 12 0" />
      <path d="M12 30h24l-4 5M23 27V8c7 3 11 9 12 16z" />
      <path d="M19 27c-4-4-4-10 0-15" />
    </>
  ),
};

export function GroupIcon({ group, className = "size-12" }: { group: number; className?: string }) {
  return (
    <svg
      viewBox="0 0 48 48"
      className={className}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {SHAPES[group]}
    </svg>
  );
}
