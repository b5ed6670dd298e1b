/** A sheet of the shadow tree: the page's rules for styles do not concern it, nor the page itself. */
export const sheet = () => {
  const made = new CSSStyleSheet();
  made.replaceSync(`
:host{--a:var(--understudy-accent,var(--_a,#0b57d0));--oa:var(--understudy-on-accent,var(--_oa,#fff));
--s:var(--understudy-surface,light-dark(#fff,#1d2125));--t:var(--understudy-text,light-dark(#1c2024,#eef0f2));
--m:light-dark(#59636e,#a9b2bb);--b:var(--understudy-border,light-dark(#7d8590,#7d8590));--e:light-dark(#b3261e,#ffb4ab);
--r:var(--understudy-radius,.625rem);display:block;min-block-size:2.75rem;color-scheme:light dark;
font:400 1rem/1.5 var(--understudy-font,system-ui,sans-serif);text-align:start}
:host([scheme=light]){color-scheme:light}:host([scheme=dark]){color-scheme:dark}
:host([floating]){display:contents}
*{box-sizing:border-box;font:inherit;letter-spacing:normal}
[hidden]{display:none!important}
p,h2{margin:0}
button{cursor:pointer;border:0;border-radius:var(--r);min-block-size:2.75rem;padding:.5rem 1.125rem;font-weight:600}
.main{background:var(--a);color:var(--oa)}
.main:hover{filter:brightness(1.08)}
.main[aria-disabled=true]{cursor:progress;opacity:.75}
.open{max-inline-size:100%;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.quiet{background:none;color:inherit;text-decoration:underline;text-underline-offset:.2em;padding-inline:0;font-weight:400}
:focus-visible{outline:3px solid var(--a);outline-offset:2px}
dialog :focus-visible,.field:focus-visible{outline-color:light-dark(#0b57d0,#a8c7fa)}
:host([floating]) .open,:host([floating]) .text{position:fixed;z-index:2147483000;inset-block-end:1rem;inset-inline-end:1rem;
box-shadow:0 2px 12px #0005;max-inline-size:min(22rem,calc(100vw - 2rem))}
:host([floating]) .open{border-radius:2rem;padding-inline:1.375rem}
.text{color:var(--t);font-size:.9375rem;line-height:1.375rem}
:host([floating]) .text{background:var(--s);border-radius:var(--r);padding:.75rem 1rem}
dialog{border:0;padding:0;background:var(--s);color:var(--t);border-radius:calc(var(--r)*1.4);inline-size:min(26rem,calc(100vw - 1.5rem));
max-inline-size:none;max-block-size:calc(100dvh - 1.5rem);overflow:auto;overscroll-behavior:contain;box-shadow:0 12px 48px #0006}
:host([floating]) dialog{margin:auto .75rem .75rem auto}
dialog::backdrop{background:#0006}
.in{display:grid;gap:1rem;padding:1.25rem}
header{display:flex;align-items:start;justify-content:space-between;gap:1rem}
h2{font-size:1.25rem;line-height:1.3;font-weight:700;padding-block:.4375rem}
.x{background:none;color:inherit;padding:0;inline-size:2.75rem;flex:none;margin:-.125rem -.5rem 0 0;font-size:1.5rem;line-height:1}
.note{color:var(--m);font-size:.9375rem;white-space:pre-line;overflow-wrap:anywhere}
form{display:grid;gap:.875rem}
label{display:block;font-weight:600;font-size:.9375rem;margin-block-end:.25rem}
.field{display:block;inline-size:100%;min-block-size:2.75rem;padding:.5rem .75rem;border:1px solid var(--b);border-radius:calc(var(--r)*.7);
background:light-dark(#fff,#0f1215);color:var(--t)}
textarea.field{min-block-size:7.5rem;resize:vertical}
.field[aria-invalid=true]{border:2px solid var(--e)}
.wrong{color:var(--e);font-size:.875rem;margin-block-start:.25rem}
.wrong:empty,.note:empty{display:none}
.hp{position:absolute;inset-inline-start:-99rem;block-size:1px;overflow:hidden}
.done{display:grid;gap:.5rem;outline:0;overflow-wrap:anywhere;white-space:pre-line}
@media(prefers-reduced-motion:no-preference){dialog[open]{animation:u .16s ease-out}@keyframes u{from{opacity:0;transform:translateY(.5rem)}}}
@media(forced-colors:active){.main,.field{border:1px solid}}
`);
  return made;
};
