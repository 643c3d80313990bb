package org.attest.resolve.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.attest.model.EntityKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A name comes down to")
class NameFormTest {

    private static String normal(EntityKind kind, String name) {
        return NameForm.of(kind, name).normal();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("one form in all its spellings")
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
            TOWN; Qayara | Qayyarah | Al Qayyārah | al-Kayara | القيارة
            TOWN; Anah | Aanah | ‘Anah | ‘Ānah town | عنة | عنه
            TOWN; Al-Qaim | Al Qaim | Al Qa'im | Al Qā’im | Al-Ka'im | Qaim | AL QAIM | القائم
            CITY; Irbil | Erbil | Arbil | Arbīl town | أربيل
            CITY; Tall ‘Afar | Tal Afar | Telafar | Tel Afar | Tall Afar town | تل عفر | تلعفر
            REGION; Nīnawá province | Ninawa | Nineveh | Neineva | Ninewa | Nineveh Governorate | Muhafazat Ninawa
            CITY; Falluja | Fallujah | Al Fallūjah | Al Fallūjah town | الفلوجة
            CITY; Hawija | Al Ḩawījah | Hawijah
            TOWN; Makhmour | Makhmur | Makhmūr | Mexmur
            TOWN; Rawa | Rawah | Rāwah | راوة
            TOWN; Sinjar | Sinjār | سنجار
            CITY; Mosul | Al Mawşil | الموصل
            CITY; Ramadi | Ar Ramādī | Arramadi | al-Ramadi
            TOWN; Shadadi | al-Shadadi | Ash Shaddādah | Al-Shaddadah
            TOWN; Ba‘āj | Baaj | Al Ba‘āj town
            TOWN; Bashiqa | Ba‘shīqah | Ba'shiqah
            TOWN; Abu Ghraib | Abū Ghurayb | Abou Ghraib | Abughraib
            CITY; Deir ez-Zor | Dayr az Zawr | Deir al-Zour | Dayr Az Zawr
            TOWN; Albu Kamal | Ālbū Kamāl | Al Bu Kamal | Al-Bukamal
            TOWN; Zaxo | Zakho | Zākhū town
            TOWN; Tuz Khurmatu | Ţūzkhūrmātū town | Tozkhurmato
            TOWN; Baqubah | Ba‘qūbah town | Ba'quba
            REGION; Şalāḩ ad Dīn province | Salahuddin | Salah al-Din Governorate | Saladin
            REGION; eastern Mosul | East Mosul | Mosul East
            QUARTER; Hay Al Salam | Salam | Al-Salam neighbourhood | as-Salam quarter | حي السلام
            QUARTER; 17 July | July 17th
            AIR_BASE; Qayara air base | Al Qayyarah Military Base | Qayyarah airfield | Qayara
            BASE; Qayyarah West | Qayyarah Airfield West
            PLACE; Jabal Sinjār | Sinjar mountains | Mount Sinjar
            PLACE; Road between Arbil town and Mosul town | road between Mosul and Erbil
            PLACE; Dabiq | the Syrian town of Dabiq | Dabiq town
            BORDER; Iraq-Syria border | Syrian-Iraqi border | border between Syria and Iraq
            RIVER; Tigris | Tigris River | River Tigris | the Tigris
            UNIT; 9th Armd Div | Ninth Armoured division | IX Armoured Div | army's 9th armored division | 9 Armd. Div.
            UNIT; 7th division | army's 7th division | Seventh Division | Division 7
            UNIT; 3rd Battalion, 321st Field Artillery Regiment | 3rd Bn, 321st FA Regt | 3rd Bn of the 321st FA Regiment
            UNIT; Twenty-First Brigade | 21st Bde
            UNIT; CTF 50 | Task Force (CTF) 50 | Task Force 50
            PERSON; Haider al-Abadi | Haidar Al-Ebadi | Prime Minister Haider al-Abadi | AL-ABADI, Haider
            PERSON; Gary Volesky | Maj. Gen. Gary J. Volesky | Volesky, Gary J.
            PERSON; Ash Carter | U.S. Secretary of Defense Ash Carter | Defense Secretary Ash Carter
            PERSON; John Dorrian | Col. John 'J.D.' Dorrian | Colonel John "J.D." Dorrian
            PERSON; Martin King | King, Martin, Jr. | Dr. Martin King Jr.
            PERSON; Abdulrahman Aref | Abd al-Rahman Arif | Abdel Rahman Aref
            PERSON; Abdullah Nasser | Abd Allah Nasir | Abdallah Naser | عبد الله ناصر
            PERSON; Osama bin Laden | Usama ibn Ladin
            PERSON; Сергей Лавров | Sergey Lavrov | Foreign Minister Sergei Lavrov
            PERSON; Mohammed Ali | Muhammad Ali | محمد علي | Sheikh Mohamed Ali
            STATE; Iraq | Government of Iraq | Iraqi government | the Government of Iraq
            STATE; US | U.S. | United States | United States of America | Government of United States of America
            ARMED_GROUP; ISIS | I.S.I.S. | isis
            ARMED_GROUP; Islamic State | the Islamic State | Islamic State (IS)
            ARMED_GROUP; Popular Mobilisation Forces | Popular Mobilization Force
            ARMED_GROUP; Hezbollah | Hizballah | Hizb Allah | حزب الله
            ARMED_GROUP; Jaysh al-Islam | Jaish ul-Islam | Army of Islam | جيش الإسلام
            ARMED_GROUP; Jabhat al-Nusra | Nusra Front | al-Nusra Front | Jabhat an-Nusra
            ARMED_GROUP; Daesh | Da’esh | Da'ish | داعش
            ORGANISATION; US forces | U.S. Forces | American forces
            ORGANISATION; Ministry of Defence | Defense Ministry | the Ministry of Defense
            ORGANISATION; International Organisation for Migration | International Organization for Migration
            OUTLET; Acme Media | Acme Media Ltd. | Acme Media, Inc.
            WEAPON; T-72 | T72 | t 72
            """)
    void oneForm(EntityKind kind, String spellings) {
        assertThat(spellings.split(" \\| "))
                .extracting(name -> normal(kind, name))
                .containsOnly(normal(kind, spellings.split(" \\| ")[0]));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("different forms where it is of different things")
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
            TOWN; Hit | Hatt | Hut
            TOWN; Baqubah | Baquq
            TOWN; Haditha | Hadida | Hawija
            TOWN; Qayara | Qayara air base | Qayara district | Qayyarah West
            TOWN; Rawa | Rabia | Rayhana
            TOWN; Salman | Salim | Sulayman | Salam
            TOWN; Karma | Karim | Kirma
            TOWN; Halabja | New Halabja | Ḩalabjah al Qadīmah
            TOWN; Kuwayris Sharqī | Kuwayris Gharbi
            TOWN; Albu Hassan | Abu Hassan
            REGION; Kirkūk province | Qaḑā’ Kirkūk | Kirkuk town
            REGION; eastern Mosul | western Mosul | Mosul | north of Mosul
            PLACE; near Mosul | Mosul | road between Mosul and Erbil | road between Mosul and Kirkuk
            PLACE; Mosul | Mosul Dam | Mosul Dam Lake | Mosul airport
            PLACE; Sinjar | Jabal Sinjār | Sinjar district
            QUARTER; 17 July | 7 July
            AIR_BASE; Qayara air base | Qayyarah West | Balad air base
            UNIT; 9th Armoured Division | 9th Infantry Division | 19th Armoured Division | 9th Armoured Brigade
            UNIT; 1st Division | I Corps | 1st Battalion
            UNIT; Iraqi First Infantry Division | US 1st Infantry Division
            PERSON; Hasan Ali | Husayn Ali | Hasan Alwan
            PERSON; George W. Bush | George H.W. Bush
            PERSON; Khalid Hasan | Khalil Hasan
            PERSON; Charles Keating III | Charles Keating IV
            COUNTRY; Republic of China | China
            STATE; North Korea | South Korea
            ARMED_GROUP; ISIS | ISIL | IS
            ARMED_GROUP; UCK | UK
            ARMED_GROUP; Supporters of UNP | Supporters of UNPP
            ARMED_GROUP; Popular Mobilisation Forces | Popular Resistance Forces
            ORGANISATION; Iraqi army | Iranian army | Iraqi navy
            WEAPON; T-72 | T-62 | T-72B
            MONEY; $5 million | $5.5 million | 5 million
            """)
    void differentForms(EntityKind kind, String names) {
        assertThat(names.split(" \\| ")).extracting(name -> normal(kind, name)).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0} {1} tells {2}")
    @DisplayName("the kind that its own words tell")
    @CsvSource({
        "PLACE, Qayara air base, AIR_BASE",
        "TOWN, Qayara air base, AIR_BASE",
        "PLACE, Mosul town, TOWN",
        "PLACE, Nīnawá province, REGION",
        "PLACE, Qaḑā’ Tall ‘Afar, REGION",
        "PLACE, Mosul Dam, FACILITY",
        "PLACE, Zab river, RIVER",
        "PLACE, Qaryat Nimrūd town, TOWN",
        "PLACE, Al-Sinek neighborhood, QUARTER",
        "PLACE, Mosul,",
        "PLACE, Mosul Dam Lake,",
        "PLACE, Sinjar mountains,",
        "PERSON, Base,"
    })
    void toldKind(EntityKind kind, String name, EntityKind told) {
        assertThat(NameForm.of(kind, name).toldKind()).isEqualTo(told);
    }

    @Test
    @DisplayName("the form of the told kind, once the place is taken for one")
    void toldKindLeadsToItsForm() {
        NameForm base = NameForm.of(EntityKind.PLACE, "Qayara air base");
        assertThat(normal(base.toldKind(), "Qayara air base")).isEqualTo(normal(EntityKind.AIR_BASE, "Qayyarah"));
        assertThat(normal(EntityKind.REGION, "Al Anbār province")).isEqualTo(normal(EntityKind.REGION, "Anbar"));
    }

    @Test
    @DisplayName("marks: ordinals, echelons, branches, directions")
    void marks() {
        assertThat(NameForm.of(EntityKind.UNIT, "Ninth Armd Div").marks()).containsExactly("9", "armored", "division");
        assertThat(NameForm.of(EntityKind.TOWN, "Qayyarah West").marks()).containsExactly("west");
        assertThat(NameForm.of(EntityKind.PLACE, "near Mosul").marks()).containsExactly("near");
        assertThat(NameForm.of(EntityKind.PERSON, "Haider al-Abadi").marks()).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("itself where it is of generic words alone")
    @ValueSource(strings = {"City", "Hay", "town", "Air Base", "North", "al", "The", "Province of", "Al Madinah"})
    void genericWordsAlone(String name) {
        assertThat(normal(EntityKind.PLACE, name)).isNotEmpty().doesNotStartWith("x-");
    }

    @ParameterizedTest
    @DisplayName("a title where there is no name behind it")
    @CsvSource({
        "the prime minister, prime-minister",
        "General, general",
        "U.S. Secretary of State, us-secretary-of-state"
    })
    void titleAlone(String name, String normal) {
        assertThat(normal(EntityKind.PERSON, name)).isEqualTo(normal);
    }

    @ParameterizedTest
    @DisplayName("an acronym, if it is written as one")
    @CsvSource({
        "ARMED_GROUP, ISIS, true",
        "ARMED_GROUP, I.S., true",
        "ORGANISATION, CJTF-OIR, true",
        "STATE, U.S., true",
        "ARMED_GROUP, Daesh, false",
        "ORGANISATION, I, false",
        "TOWN, MOSUL, false",
        "PERSON, KERRY, false"
    })
    void acronym(EntityKind kind, String name, boolean acronym) {
        assertThat(NameForm.of(kind, name).acronym()).isEqualTo(acronym);
    }

    @Test
    @DisplayName("its bytes, where it has neither letter nor digit")
    void noLetters() {
        assertThat(normal(EntityKind.TOWN, "—?!")).isEqualTo("x-e280943f21");
        assertThat(normal(EntityKind.TOWN, "x-e280943f21")).isEqualTo("x-e280943f21");
    }
}
