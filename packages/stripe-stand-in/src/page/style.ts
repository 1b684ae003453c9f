export const STYLE = `
:root { color-scheme: light; --ink: #1f2a37; --soft: #4b5868; --line: #8a97a8; --deed: #1d5c4a; --paper: #ffffff; }
* { box-sizing: border-box; }
body { margin: 0; background: #eef3f1; color: var(--ink); font: 1rem/1.5 system-ui, "Segoe UI", Roboto, sans-serif; }
.stand-in { background: #4a3000; color: #fff6df; padding: .75rem 1rem; text-align: center; font-size: .9375rem; }
.stand-in p { margin: 0 auto; max-width: 34rem; }
main { max-width: 30rem; margin: 1rem auto 2rem; padding: 1.25rem; background: var(--paper); border-radius: .75rem;
  box-shadow: 0 1px 4px rgb(20 40 60 / .15); }
@media (max-width: 32rem) { main { margin: 0 0 1rem; border-radius: 0; box-shadow: none; padding: 1rem; } }
h1 { font-size: 1.25rem; margin: 0 0 .25rem; }
h2 { font-size: 1rem; margin: 1.5rem 0 .5rem; }
.total { font-size: 1.875rem; font-weight: 700; margin: 0; line-height: 1.2; }
.soft { color: var(--soft); margin: 0; }
ul.lines { list-style: none; margin: 0; padding: 0; }
ul.lines li { display: flex; justify-content: space-between; gap: 1rem; padding: .375rem 0; border-bottom: 1px solid #d9e0e6; }
ul.lines span:first-child { overflow-wrap: anywhere; min-width: 0; }
ul.lines span:last-child { white-space: nowrap; }
label { display: block; font-weight: 600; margin: 1rem 0 .25rem; }
input { width: 100%; min-height: 2.75rem; padding: .5rem .75rem; font: inherit; color: inherit; background: var(--paper);
  border: 1px solid var(--line); border-radius: .5rem; }
input[aria-invalid="true"] { border: 2px solid #b3261e; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 0 1rem; }
.mistake { color: #a11b14; margin: .25rem 0 0; font-size: .9375rem; }
.alert { border: 2px solid #b3261e; border-radius: .5rem; padding: .75rem 1rem; margin: 1rem 0; background: #fff5f4; }
.alert p { margin: 0; } .alert ul { margin: .25rem 0 0; padding-left: 1.25rem; } .alert a { color: #a11b14; }
button, .button { display: block; width: 100%; min-height: 3rem; margin-top: 1.25rem; padding: .625rem 1rem; font: inherit;
  font-weight: 700; text-align: center; text-decoration: none; color: #fff; background: var(--deed);
  border: 2px solid var(--deed); border-radius: .5rem; cursor: pointer; }
button.other { color: var(--deed); background: var(--paper); margin-top: .75rem; }
a.back { display: inline-block; padding: .75rem 0; color: var(--deed); }
:focus-visible { outline: 3px solid #1a5fd0; outline-offset: 2px; }
dl.cards { display: grid; grid-template-columns: auto 1fr; gap: .25rem .75rem; margin: 0 0 .5rem; font-size: .9375rem; }
dl.cards dt { font-variant-numeric: tabular-nums; white-space: nowrap; } dl.cards dd { margin: 0; color: var(--soft); }
`;
