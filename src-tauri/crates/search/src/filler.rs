//! Words that say little by themselves: they join others, or are how people ask.

use std::collections::HashSet;
use std::sync::LazyLock;

/// Words of four languages, in the form in which words are compared.
const FILLER: &str = "
a an the and or but of to in on at by for from with as is are am was were be been being it its
this that these those there here i me my mine we us our you your he him his she her hers they
them their do does did doing have has had having can could will would shall should may might must
what which who whom whose when where why how want wants wanted need needs like please pls tell
if so than then too very just also about into over after before again any some all more most
im ive id lah leh lor ah eh hor meh liao got get go going gone one thing things something use used using know make put way
dan atau yang di ke dari daripada untuk dengan pada adalah ialah ini itu saya aku awak anda kamu
dia mereka kita kami macam bagaimana apa apakah mana siapa bila kenapa mengapa nak mahu hendak
perlu boleh bolehkah sudah telah akan sedang juga lagi sahaja saja pun jika kalau tolong ada
seorang sebuah adakah betul punya oleh guna gunakan menggunakan tahu cara
என் எனது நான் நாங்கள் நீங்கள் உங்கள் அவர் அவர்கள் இது அது இந்த அந்த எந்த என்ன எப்படி எப்படிப்
எங்கே எங்கு யார் ஏன் எப்போது வேண்டும் உள்ளது இருக்கிறது மற்றும் அல்லது ஒரு என்று எனக்கு எனக்குப் பயன்படுத்த பயன்படுத்துவது
";

/// Chinese characters that join or ask.
const FILLER_HAN: &str = "的了吗呢吧啊是我你他她它们这那哪个怎么样什可以想要在和跟把给用";

static WORDS: LazyLock<HashSet<&str>> = LazyLock::new(|| FILLER.split_whitespace().collect());

pub(crate) fn is_filler(word: &str) -> bool {
    WORDS.contains(word)
}

pub(crate) fn is_filler_han(character: char) -> bool {
    FILLER_HAN.contains(character)
}
