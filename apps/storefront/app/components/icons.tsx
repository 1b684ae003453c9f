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
