/** The English catalogue for command lines, filled in as browsers do it. */
import messages from '../public/_locales/en/messages.json' with { type: 'json' };
import { useMessages } from '../utils/i18n.ts';

export function useEnglish(): void {
  const catalogue: Record<string, { message: string }> = messages;
  useMessages((key, substitutions) => {
    const message = catalogue[key]?.message ?? key;
    return message.replace(/\$(\d)/g, (_, place: string) => substitutions[Number(place) - 1] ?? '');
  }, 'en');
}
