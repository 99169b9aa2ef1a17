//! Keys that leave, open or change something in browsers and desktops.

use screen::Key;

use crate::attempt::attempt;

const CONTROL: Key = 0xffe3;
const ALT: Key = 0xffe9;
const SHIFT: Key = 0xffe1;
const SUPER: Key = 0xffeb;
const F1: Key = 0xffbe;
const TAB: Key = 0xff09;
const ENTER: Key = 0xff0d;
const ESCAPE: Key = 0xff1b;
const BACKSPACE: Key = 0xff08;
const LEFT: Key = 0xff51;
const RIGHT: Key = 0xff53;
const HOME: Key = 0xff50;
const DELETE: Key = 0xffff;
const INSERT: Key = 0xff63;
const MENU: Key = 0xff67;
const PRINT: Key = 0xff61;
const PAUSE: Key = 0xff13;

/// A key that types: its X name is its own number.
const fn letter(letter: char) -> Key {
    letter as Key
}

macro_rules! keys {
    ($($name:ident = [$($held:expr),*] $key:expr;)+) => {$(
        #[test]
        fn $name() {
            attempt(|_, hand| hand.strike(&[$($held),*], $key).unwrap());
        }
    )+};
}

keys! {
    control_w = [CONTROL] letter('w');
    control_t = [CONTROL] letter('t');
    control_n = [CONTROL] letter('n');
    control_p = [CONTROL] letter('p');
    control_r = [CONTROL] letter('r');
    control_o = [CONTROL] letter('o');
    control_s = [CONTROL] letter('s');
    control_q = [CONTROL] letter('q');
    control_j = [CONTROL] letter('j');
    control_h = [CONTROL] letter('h');
    control_u = [CONTROL] letter('u');
    control_f = [CONTROL] letter('f');
    control_g = [CONTROL] letter('g');
    control_l = [CONTROL] letter('l');
    control_k = [CONTROL] letter('k');
    control_d = [CONTROL] letter('d');
    control_a = [CONTROL] letter('a');
    control_c = [CONTROL] letter('c');
    control_v = [CONTROL] letter('v');
    control_x = [CONTROL] letter('x');
    control_z = [CONTROL] letter('z');
    control_e = [CONTROL] letter('e');
    control_i = [CONTROL] letter('i');
    control_b = [CONTROL] letter('b');
    control_m = [CONTROL] letter('m');
    control_equal = [CONTROL] letter('=');
    control_minus = [CONTROL] letter('-');
    control_0 = [CONTROL] letter('0');
    control_period = [CONTROL] letter('.');
    control_semicolon = [CONTROL] letter(';');
    control_shift_i = [CONTROL, SHIFT] letter('i');
    control_shift_n = [CONTROL, SHIFT] letter('n');
    control_shift_c = [CONTROL, SHIFT] letter('c');
    control_shift_j = [CONTROL, SHIFT] letter('j');
    control_shift_q = [CONTROL, SHIFT] letter('q');
    control_shift_t = [CONTROL, SHIFT] letter('t');
    control_shift_w = [CONTROL, SHIFT] letter('w');
    control_shift_p = [CONTROL, SHIFT] letter('p');
    control_shift_r = [CONTROL, SHIFT] letter('r');
    control_shift_d = [CONTROL, SHIFT] letter('d');
    control_shift_u = [CONTROL, SHIFT] letter('u');
    control_shift_delete = [CONTROL, SHIFT] DELETE;
    f1 = [] F1;
    f2 = [] F1 + 1;
    f3 = [] F1 + 2;
    f4 = [] F1 + 3;
    f5 = [] F1 + 4;
    f6 = [] F1 + 5;
    f7 = [] F1 + 6;
    f8 = [] F1 + 7;
    f9 = [] F1 + 8;
    f10 = [] F1 + 9;
    f11 = [] F1 + 10;
    f12 = [] F1 + 11;
    control_f4 = [CONTROL] F1 + 3;
    control_f6 = [CONTROL] F1 + 5;
    control_f7 = [CONTROL] F1 + 6;
    shift_f10 = [SHIFT] F1 + 9;
    alt_f4 = [ALT] F1 + 3;
    alt_f2 = [ALT] F1 + 1;
    alt_f1 = [ALT] F1;
    alt_f7 = [ALT] F1 + 6;
    alt_f8 = [ALT] F1 + 7;
    alt_f10 = [ALT] F1 + 9;
    control_alt_f1 = [CONTROL, ALT] F1;
    control_alt_f2 = [CONTROL, ALT] F1 + 1;
    control_alt_f3 = [CONTROL, ALT] F1 + 2;
    control_alt_f4 = [CONTROL, ALT] F1 + 3;
    control_alt_f5 = [CONTROL, ALT] F1 + 4;
    control_alt_f6 = [CONTROL, ALT] F1 + 5;
    control_alt_f7 = [CONTROL, ALT] F1 + 6;
    control_alt_delete = [CONTROL, ALT] DELETE;
    control_alt_backspace = [CONTROL, ALT] BACKSPACE;
    control_alt_t = [CONTROL, ALT] letter('t');
    control_escape = [CONTROL] ESCAPE;
    alt_escape = [ALT] ESCAPE;
    control_shift_escape = [CONTROL, SHIFT] ESCAPE;
    alt_tab = [ALT] TAB;
    control_tab = [CONTROL] TAB;
    alt_space = [ALT] letter(' ');
    alt_left = [ALT] LEFT;
    alt_right = [ALT] RIGHT;
    alt_home = [ALT] HOME;
    alt_enter = [ALT] ENTER;
    alt_d = [ALT] letter('d');
    alt_f = [ALT] letter('f');
    super_alone = [] SUPER;
    menu = [] MENU;
    print = [] PRINT;
    pause = [] PAUSE;
    insert = [] INSERT;
    delete = [] DELETE;
    alt_print = [ALT] PRINT;
    super_d = [SUPER] letter('d');
    super_l = [SUPER] letter('l');
    super_r = [SUPER] letter('r');
    super_e = [SUPER] letter('e');
    super_tab = [SUPER] TAB;
}
