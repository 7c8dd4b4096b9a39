import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface SwitchProps {
  label: string;
  checked: boolean;
  disabled?: boolean;
  /** Makes the label a heading of the page. */
  isHeading?: boolean;
  onChange(checked: boolean): void;
  /** What the switch is about; read out with it. */
  children?: ComponentChildren;
}

/** A labelled on-off switch that takes effect at once. */
export function Switch({ label, checked, disabled = false, isHeading = false, onChange, children }: SwitchProps) {
  const id = useId();
  const name = <label for={id}>{label}</label>;
  return (
    <div class="switch-row">
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox tells its own state.
        role="switch"
        class="switch"
        id={id}
        checked={checked}
        disabled={disabled}
        aria-describedby={children ? `${id}-about` : undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <div>
        {isHeading ? <h3>{name}</h3> : name}
        {children && <div id={`${id}-about`}>{children}</div>}
      </div>
    </div>
  );
}
