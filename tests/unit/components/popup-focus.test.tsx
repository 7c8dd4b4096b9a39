// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { useRef, useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { useKeptFocus } from '../../../components/popup/keep-focus.ts';

afterEach(cleanup);

/** Two buttons, of which each removes the first. */
function Example() {
  const place = useRef<HTMLElement>(null);
  const [isThere, setThere] = useState(true);
  useKeptFocus(place);
  const remove = (): void => setThere(false);
  return (
    <main ref={place} tabIndex={-1}>
      {isThere && (
        <button type="button" onClick={remove}>
          first
        </button>
      )}
      <button type="button" onClick={remove}>
        second
      </button>
    </main>
  );
}

function press(name: string): void {
  const button = screen.getByRole('button', { name });
  button.focus();
  fireEvent.click(button);
}

describe('the focus', () => {
  it('goes to the place where the button that had it goes', async () => {
    render(<Example />);
    press('first');
    await waitFor(() => expect(document.activeElement?.localName).toBe('main'));
  });

  it('stays where its button stays', async () => {
    render(<Example />);
    press('second');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'first' })).toBeNull());
    expect(document.activeElement?.textContent).toBe('second');
  });
});
