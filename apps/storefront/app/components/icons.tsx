import type { SVGProps } from "react";

type Props = SVGProps<SVGSVGElement>;

function Line({ children, ...rest }: Props) {
  return (
    <svg
      viewBox="0 0 24 24"
      width="24"
      height="24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      {...rest}
    >
      {children}
    </svg>
  );
}

export const SearchIcon = (props: Props) => (
  <Line {...props}>
    <circle cx="11" cy="11" r="6.5" />
    <path d="m16 16 4.5 4.5" />
  </Line>
);

export const BasketIcon = (props: Props) => (
  <Line {...props}>
    <path d="M3 9.5h18l-1.8 9a2 2 0 0 1-2 1.6H6.8a2 2 0 0 1-2-1.6z" />
    <path d="M8 9.5 11 4M16 9.5 13 4M9 13.5v3M12 13.5v3M15 13.5v3" />
  </Line>
);

export const AccountIcon = (props: Props) => (
  <Line {...props}>
    <circle cx="12" cy="8.3" r="3.8" />
    <path d="M4.5 20c.9-3.9 3.8-6 7.5-6s6.6 2.1 7.5 6" />
  </Line>
);

export const CrossIcon = (props: Props) => (
  <Line {...props}>
    <path d="m7 7 10 10M17 7 7 17" />
  </Line>
);

export const PlaceIcon = (props: Props) => (
  <Line {...props}>
    <path d="M12 21c4.5-5 6.5-8.3 6.5-11a6.5 6.5 0 1 0-13 0c0 2.7 2 6 6.5 11z" />
    <circle cx="12" cy="10" r="2.3" />
  </Line>
);

export const CheckIcon = (props: Props) => (
  <Line {...props}>
    <path d="m5 12.5 4.5 4.5L19 7.5" />
  </Line>
);

export const ArrowIcon = (props: Props) => (
  <Line {...props}>
    <path d="M5 12h14m-5.5-5.5L19 12l-5.5 5.5" />
  </Line>
);

export const HeartIcon = (props: Props) => (
  <Line {...props}>
    <path d="M12 20.3C6.2 15.9 3.5 12.8 3.5 9.2A4.7 4.7 0 0 1 8.2 4.5c1.6 0 2.9.8 3.8 2.1.9-1.3 2.2-2.1 3.8-2.1a4.7 4.7 0 0 1 4.7 4.7c0 3.6-2.7 6.7-8.5 11.1z" />
  </Line>
);

export const ChevronIcon = (props: Props) => (
  <Line width="20" height="20" {...props}>
    <path d="m6.5 9.5 5.5 5.5 5.5-5.5" />
  </Line>
);
