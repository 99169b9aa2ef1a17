// G02, G06, G07: each script under its language, and no word, mark or syllable torn by a line's end.
const CLOSING = /^[，。、；：！？）》〉」』】〕”’…％]/u;
const OPENING = /[（《〈「『【〔“‘]$/u;
const OF_A_WORD = /[\p{Script=Latin}\p{Script=Tamil}\p{M}\p{N}]/u;
const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** Each end of a line with the start of the next. */
const breaksOf = (text) => text.rows().slice(1).map((after, index) => [text.rows()[index], after]);

probe('script against language', ({ texts }, tell) => {
  const told = (script, prefix, { data, lang }) => {
    if (script.test(data) && !lang.startsWith(prefix)) tell(`marked as ${lang}: ${data}`);
  };
  for (const text of texts) {
    told(HAN, 'zh-Hans', text);
    told(TAMIL, 'ta', text);
    // Names and numbers in Latin letters stand in every language; a sentence, most of whose words begin
    // small, does not.
    const { data, lang } = text;
    // Nor is a web address one, however many words it has.
    const latin = data.replace(/\S+\.\S+/gu, '').match(/(?<!\p{L})\p{Ll}\p{Script=Latin}+/gu)?.length ?? 0;
    // A quotation that goes over lines may leave a line of its own on a part: it begins in the middle.
    const isRest = Number(root.dataset.parts) > 1 && /^\p{Ll}/u.test(data.trim());
    if (/^(zh|ta)/.test(lang) && !HAN.test(data) && !TAMIL.test(data) && latin > 4 && !isRest)
      tell(`marked as ${lang}: ${data}`);
  }
  if (!root.lang) tell('no language of the page');
});

probe('a word is broken', ({ texts }, tell) => {
  for (const text of texts) {
    for (const [before, after] of breaksOf(text)) {
      if (OF_A_WORD.test(before.at(-1)) && OF_A_WORD.test(after[0])) tell(`${before} | ${after}`);
    }
  }
});

probe('a Chinese mark at the wrong end', ({ texts }, tell) => {
  for (const text of texts) {
    if (!text.lang.startsWith('zh')) continue;
    for (const [before, after] of breaksOf(text)) {
      if (CLOSING.test(after) || OPENING.test(before.trimEnd())) tell(`${before} | ${after}`);
    }
  }
});

probe('a Chinese word is broken', ({ texts }, tell) => {
  for (const text of texts) {
    const isShort = text.lang.startsWith('zh') && text.parent.closest('h1, h2, button');
    if (!isShort || text.rects.length < 2) continue;
    let end = 0;
    const inside = new Map([...words.segment(text.data)].map(({ index, segment }) => [index, segment]));
    for (const [before] of breaksOf(text)) {
      end += before.length;
      if (!inside.has(end)) tell(`${text.data.slice(0, end)} | ${text.data.slice(end)}`);
    }
  }
});

probe('a Tamil syllable is broken', ({ texts }, tell) => {
  for (const text of texts) {
    if (!TAMIL.test(text.data)) continue;
    if (/^\p{M}/u.test(text.data)) tell(`${text.node.previousSibling?.textContent ?? ''} | ${text.data}`);
    for (const [before, after] of breaksOf(text)) {
      const isTorn = /^\p{M}/u.test(after) || (/க்$/u.test(before) && /^ஷ/u.test(after));
      if (isTorn) tell(`${before} | ${after}`);
    }
  }
});
