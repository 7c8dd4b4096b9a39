/** NDJSON of any length, a megabyte or so at a time: articles of about 700 words, no two the same. */
const SENTENCES = [
  'The council met on Tuesday to discuss the harbour bridge, which has been shut since the spring.',
  'Two officials familiar with the talks said the repairs would cost more than was first thought.',
  'The contractor denied that its engineers had known of the cracks.',
  '“We found nothing of the kind,” Mira Oduya, the chief engineer, told reporters.',
  'It was not immediately clear when the ferries would run again.',
  'A spokesman for the port authority declined to comment.',
  'The report allegedly names three firms that were paid twice.',
  'Residents walked across the old bridge on Sunday carrying lanterns and umbrellas.',
  'According to a letter seen by the committee, the money was spent by the end of March.',
  'The ministry said in a statement that the tender would be open to all.',
];
const SENTENCES_OF_ARTICLE = 48;
const PARAGRAPH = 4;

export function* longDocuments(bytes: number): Generator<string> {
  let written = 0;
  let id = 0;
  while (written < bytes) {
    let lines = '';
    while (lines.length < 1e6 && written + lines.length < bytes)
      lines += `${JSON.stringify({ id, text: article(id++) })}\n`;
    written += Buffer.byteLength(lines);
    yield lines;
  }
}

function article(number: number): string {
  const sentences = Array.from({ length: SENTENCES_OF_ARTICLE }, (_, index) => {
    const sentence = SENTENCES[(number * 7 + index * 3 + (index >> 3)) % SENTENCES.length] ?? '';
    return (index + 1) % PARAGRAPH === 0 ? `${sentence}\n\n` : `${sentence} `;
  });
  return `Article ${number}. ${sentences.join('').trim()}`;
}
