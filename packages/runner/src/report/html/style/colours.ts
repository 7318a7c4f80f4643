/**
 * Text has a contrast of at least 4.5 to 1 on its ground; a word or sign says what a colour says.
 */
export const colours = `
:root { color-scheme: light dark;
  --ground: #fff; --soft: #f6f8fa; --ink: #1f2328; --faint: #59636e; --line: #d1d9e0;
  --link: #0550ae;
  --good: #1a7f37; --good-soft: #dafbe1; --warn: #8a5a00; --warn-soft: #fff5c9;
  --bad: #c01c28; --bad-soft: #ffebe9; --plain-soft: #eef2f6; }
@media screen and (prefers-color-scheme: dark) { :root {
  --ground: #0d1117; --soft: #151b23; --ink: #f0f6fc; --faint: #9ea7b3; --line: #3d444d;
  --link: #79b8ff;
  --good: #4ac26b; --good-soft: #12301d; --warn: #d9a12a; --warn-soft: #332706;
  --bad: #ff7b72; --bad-soft: #3d1214; --plain-soft: #212830; } }
`;
