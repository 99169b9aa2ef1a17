//! Which keys of a kiosk never reach the page: those that ask something of a browser or a desktop.
//!
//! What types, moves or presses goes through. Linux only.

use gtk::gdk::ModifierType;
use gtk::gdk::keys::{Key, constants as key};

/// Held together with another key, these make a command.
const COMMANDS: ModifierType = ModifierType::CONTROL_MASK
    .union(ModifierType::MOD1_MASK)
    .union(ModifierType::SUPER_MASK)
    .union(ModifierType::HYPER_MASK)
    .union(ModifierType::META_MASK);

/// Keys that are commands by themselves: menus, printing, what stands above a keyboard.
const TAKEN: [Key; 26] = [
    key::Menu,
    key::Print,
    key::Sys_Req,
    key::Pause,
    key::Help,
    key::Find,
    key::Undo,
    key::Redo,
    key::Open,
    key::Close,
    key::Copy,
    key::Cut,
    key::Paste,
    key::Back,
    key::Forward,
    key::Stop,
    key::Refresh,
    key::HomePage,
    key::Search,
    key::Favorites,
    key::WWW,
    key::Mail,
    key::Explorer,
    key::Calculator,
    key::ZoomIn,
    key::ZoomOut,
];

/// Whether a key is kept from the page.
pub(crate) fn is_taken(pressed: Key, held: ModifierType) -> bool {
    let is_function = (*key::F1..=*key::F35).contains(&*pressed);
    held.intersects(COMMANDS) || is_function || TAKEN.contains(&pressed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_are_taken_and_typing_is_not() {
        let none = ModifierType::empty();
        for pressed in [
            key::F1,
            key::F5,
            key::F11,
            key::F12,
            key::Menu,
            key::Print,
            key::Back,
        ] {
            assert!(is_taken(pressed, none), "{pressed:?}");
        }
        for held in [
            ModifierType::CONTROL_MASK,
            ModifierType::MOD1_MASK,
            ModifierType::SUPER_MASK,
        ] {
            assert!(is_taken(key::w, held), "{held:?}");
            assert!(
                is_taken(key::w, held | ModifierType::SHIFT_MASK),
                "{held:?}"
            );
        }
        for pressed in [
            key::a,
            key::_1,
            key::Tab,
            key::Return,
            key::Escape,
            key::BackSpace,
        ] {
            assert!(!is_taken(pressed, none), "{pressed:?}");
            assert!(!is_taken(pressed, ModifierType::SHIFT_MASK), "{pressed:?}");
        }
        // The third level of a keyboard types letters.
        assert!(!is_taken(key::a, ModifierType::MOD5_MASK));
        assert!(
            !is_taken(key::a, ModifierType::MOD2_MASK),
            "the digits of a keypad are locked"
        );
    }
}
