// On or off, as a switch.
type Props = {
  readonly label: string;
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly describedBy?: string | undefined;
  readonly onChange: (on: boolean) => void;
};

export const Switch = ({ label, on, disabled, describedBy, onChange }: Props) => (
  <button
    type="button"
    class="switch"
    role="switch"
    aria-checked={on}
    aria-label={label}
    title={label}
    aria-describedby={describedBy}
    disabled={disabled}
    onClick={() => onChange(!on)}
  >
    <i />
  </button>
);
