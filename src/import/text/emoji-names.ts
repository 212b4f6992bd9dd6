/** Names that GitHub and blog programs use for emoji, each before its emoji. */
const typed = `
+1 👍 -1 👎 100 💯 1st_place_medal 🥇 alarm_clock ⏰ alien 👽 angry 😠 apple 🍎 arrow_down ⬇️ arrow_forward ▶️ arrow_left ⬅️
arrow_right ➡️ arrow_up ⬆️ art 🎨 astonished 😲 baby 👶 balloon 🎈 banana 🍌 bangbang ‼️ bar_chart 📊 battery 🔋 bear 🐻 beer 🍺
beers 🍻 bell 🔔 bike 🚲 bird 🐦 birthday 🎂 blossom 🌼 blue_book 📘 blue_heart 💙 blush 😊 bomb 💣 book 📖 bookmark 🔖
bookmark_tabs 📑 books 📚 boom 💥 bouquet 💐 bow 🙇 brain 🧠 bug 🐛 building_construction 🏗️ bulb 💡 bus 🚌 cactus 🌵 cake 🍰
calendar 📆 camera 📷 car 🚗 card_file_box 🗃️ cat 🐱 chart_with_downwards_trend 📉 chart_with_upwards_trend 📈 checkered_flag 🏁
cherry_blossom 🌸 chicken 🐔 christmas_tree 🎄 clap 👏 clipboard 📋 closed_book 📕 cloud ☁️ clown_face 🤡 coffee ☕ cold_sweat 😰
collision 💥 computer 💻 confetti_ball 🎊 confused 😕 construction 🚧 cookie 🍪 cool 🆒 credit_card 💳 crescent_moon 🌙 crossed_fingers 🤞
crown 👑 cry 😢 crystal_ball 🔮 cupid 💘 cyclone 🌀 dart 🎯 date 📅 disappointed 😞 dizzy 💫 dog 🐶 dollar 💵 droplet 💧 earth_americas 🌎
earth_asia 🌏 earth_africa 🌍 egg 🥚 electric_plug 🔌 email 📧 envelope ✉️ exclamation ❗ expressionless 😑 eyes 👀 facepalm 🤦
fallen_leaf 🍂 fearful 😨 file_folder 📁 fire 🔥 fireworks 🎆 fist ✊ flashlight 🔦 flushed 😳 four_leaf_clover 🍀 fox_face 🦊 frog 🐸
full_moon 🌕 gear ⚙️ gem 💎 ghost 👻 gift 🎁 globe_with_meridians 🌐 green_book 📗 green_heart 💚 grin 😁 grinning 😀 guitar 🎸 hammer 🔨
hammer_and_wrench 🛠️ hamster 🐹 hand ✋ handshake 🤝 hatching_chick 🐣 headphones 🎧 heart ❤️ heart_eyes 😍 heartbeat 💓 heavy_check_mark ✔️
heavy_exclamation_mark ❗ heavy_plus_sign ➕ herb 🌿 hourglass ⌛ house 🏠 hugs 🤗 hushed 😯 imp 👿 information_source ℹ️ innocent 😇 iphone 📱 joy 😂
key 🔑 keyboard ⌨️ kiss 💋 kissing_heart 😘 koala 🐨 label 🏷️ large_blue_circle 🔵 laughing 😆 leaves 🍃 lemon 🍋 link 🔗 lion 🦁 lock 🔒 loudspeaker 📢
love_letter 💌 mag 🔍 mag_right 🔎 mailbox 📫 man_technologist 👨‍💻 mask 😷 medal_sports 🏅 mega 📣 memo 📝 microphone 🎤 microscope 🔬 milky_way 🌌 money_with_wings 💸
moneybag 💰 monkey 🐒 moon 🌔 mortar_board 🎓 mountain ⛰️ movie_camera 🎥 muscle 💪 mushroom 🍄 musical_note 🎵 neutral_face 😐 new 🆕
newspaper 📰 no_entry ⛔ no_entry_sign 🚫 no_good 🙅 notebook 📓 notes 🎶 o ⭕ ok 🆗 ok_hand 👌 open_book 📖 open_file_folder 📂 open_mouth 😮 orange_book 📙
orange_heart 🧡 package 📦 page_facing_up 📄 page_with_curl 📃 palm_tree 🌴 panda_face 🐼 paperclip 📎 partying_face 🥳 partly_sunny ⛅ pencil 📝 pencil2 ✏️ penguin 🐧 pensive 😔
person_facepalming 🤦 phone ☎️ pig 🐷 pill 💊 pineapple 🍍 pizza 🍕 point_down 👇 point_left 👈 point_right 👉 point_up ☝️ point_up_2 👆 poop 💩 postbox 📮 pray 🙏 purple_heart 💜
pushpin 📌 question ❓ rabbit 🐰 rage 😡 rainbow 🌈 raised_hand ✋ raised_hands 🙌 raising_hand 🙋 recycle ♻️ red_circle 🔴 registered ®️ relaxed ☺️ relieved 😌 repeat 🔁 ribbon 🎀
rice 🍚 ring 💍 robot 🤖 rocket 🚀 rofl 🤣 rose 🌹 rotating_light 🚨 round_pushpin 📍 runner 🏃 satisfied 😆 scream 😱 scroll 📜 seedling 🌱 see_no_evil 🙈 shield 🛡️
ship 🚢 shrug 🤷 skull 💀 sleeping 😴 sleepy 😪 slightly_smiling_face 🙂 smile 😄 smile_cat 😸 smiley 😃 smiling_imp 😈 smirk 😏 snail 🐌 snake 🐍 snowflake ❄️ snowman ⛄ sob 😭
soccer ⚽ sos 🆘 sound 🔉 sparkler 🎇 sparkles ✨ sparkling_heart 💖 speech_balloon 💬 star ⭐ star2 🌟 stars 🌠 stuck_out_tongue 😛 stuck_out_tongue_winking_eye 😜
student 🧑‍🎓 sun_with_face 🌞 sunflower 🌻 sunglasses 😎 sunny ☀️ sunrise 🌅 sweat 😓 sweat_drops 💦 sweat_smile 😅 tada 🎉 tangerine 🍊 taxi 🚕 tea 🍵 telescope 🔭 thinking 🤔 thought_balloon 💭
thumbsdown 👎 thumbsup 👍 tiger 🐯 timer_clock ⏲️ tired_face 😫 triangular_flag_on_post 🚩 trophy 🏆 tulip 🌷 turtle 🐢 tv 📺 two_hearts 💕 umbrella ☔ unamused 😒 unicorn 🦄 unlock 🔓 upside_down_face 🙃 v ✌️
video_camera 📹 video_game 🎮 warning ⚠️ wastebasket 🗑️ watch ⌚ watermelon 🍉 wave 👋 waving_hand 👋 weary 😩 whale 🐳 white_check_mark ✅ wink 😉 woman_technologist 👩‍💻 worried 😟 wrench 🔧
writing_hand ✍️ x ❌ yellow_heart 💛 yum 😋 zap ⚡ zipper_mouth_face 🤐 zzz 💤
`;

/** Emoji by their names between colons. */
export const emojiNames: ReadonlyMap<string, string> = new Map(
  [...typed.matchAll(/(\S+)\s+(\S+)/gu)].map(([, name = "", emoji = ""]) => [name, emoji]),
);
