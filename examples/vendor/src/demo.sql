-- A demo agenda. README.md lists who serves which acceptance test.
INSERT INTO practitioner VALUES
    (1, '10100000016', 'MARTIN', 'Claire', 'SM54'),
    (2, '10100000024', 'BERNARD', 'Hugo', 'SM54'),
    (3, '10100000032', 'PETIT', 'Nadia', 'SM04'),
    (4, '10100000040', 'DURAND', 'Luc', 'SM54'),
    (5, '10100000057', 'LEROY', 'Anne', NULL),
    (6, '10100000065', 'MOREAU', 'Paul', 'SM54'),
    (7, '10100000073', 'ROUX', 'Julie', 'SM54');
INSERT INTO association VALUES
    (1, '50000000500016', 'SOS Médecins Loire'),
    (2, '50000000600014', 'SOS Médecins Finistère');
INSERT INTO place (id, practitioner, association, name, street, post_code, city, structure, phone) VALUES
    (1, 1, NULL, NULL, '3 rue de la Paix', '44000', 'NANTES', '440001014', '02 40 11 22 33'),
    (2, 2, NULL, NULL, '8 quai de la Fosse', '44000', 'NANTES', '440002020', '02 40 11 22 44'),
    (3, 2, NULL, NULL, '1 place du Marché', '44400', 'REZE', '440003036', '02 40 11 22 55'),
    (4, 3, NULL, NULL, '5 rue Crébillon', '44000', 'NANTES', '350000001300010', '02 40 11 22 66'),
    (5, 3, NULL, NULL, '21 avenue de la Plage', '44500', 'LA BAULE', '410100000032002', '06 11 22 33 44'),
    (6, 4, NULL, NULL, '14 rue des Lilas', '44800', 'SAINT-HERBLAIN', '410100000040001', '06 11 22 33 55'),
    (7, 5, NULL, NULL, '2 rue du Port', '29200', 'BREST', '410100000057001', '02 98 11 22 33'),
    (8, 6, NULL, NULL, '9 rue Kervégan', '44000', 'NANTES', '410100000065001', '02 40 11 22 77'),
    (9, NULL, 1, 'SOS Médecins Nantes', '1 boulevard des Anglais', '44100', 'NANTES', NULL, '02 40 50 30 30'),
    (10, NULL, 1, 'SOS Médecins Saint-Nazaire', '30 rue de la Paix', '44600', 'SAINT-NAZAIRE', NULL, '02 40 50 30 31'),
    (11, NULL, 2, 'SOS Médecins Brest', '4 rue de Siam', '29200', 'BREST', NULL, '02 98 50 30 30');
INSERT INTO cpts VALUES
    (1, '440040012', 'CPTS Nantes Centre', '02 40 00 00 01'),
    (2, '950001016', 'CPTS Rive Sud', '02 40 00 00 02'),
    (3, '750002016', 'CPTS Saint-Herblain', '02 40 00 00 03');
INSERT INTO opening (id, place, at, minutes, kinds, consultations, walk_in, reason) VALUES
    -- every kind of slot that a product knows, those that are never sent among them
    (1, 1, '07:00', 15, 'public', 'AMB', FALSE, 'Visite de contrôle'),
    (2, 1, '07:15', 15, 'public,sas', 'AMB,VR', FALSE, NULL),
    (3, 1, '07:30', 15, 'colleagues', 'AMB', FALSE, NULL),
    (4, 1, '07:45', 15, 'sas', 'VR', FALSE, 'Téléconsultation'),
    (5, 1, '08:00', 15, 'community', 'AMB', FALSE, NULL),
    (6, 1, '08:15', 15, 'patients', 'AMB', FALSE, 'Suivi'),
    (7, 1, '08:30', 15, 'private', 'AMB', FALSE, NULL),
    -- two places, slots for CPTS only: one each, and one for both
    (8, 2, '08:00', 20, 'community', 'AMB', FALSE, NULL),
    (9, 2, '08:20', 20, 'community', 'AMB', FALSE, NULL),
    (10, 3, '13:00', 20, 'community', 'AMB', FALSE, NULL),
    -- two places, slots for everybody
    (11, 4, '08:00', 30, 'public', 'AMB', FALSE, 'Électrocardiogramme'),
    (12, 4, '08:30', 30, 'colleagues,sas', 'AMB', FALSE, NULL),
    (13, 5, '14:00', 30, 'public', 'AMB', FALSE, NULL),
    -- visits at home
    (14, 6, '09:00', 45, 'public,community', 'HH', FALSE, 'Visite à domicile'),
    (15, 6, '10:00', 45, 'sas', 'HH', FALSE, 'Visite à domicile'),
    -- patients come without appointment
    (16, 7, '12:00', 120, 'public', 'AMB', TRUE, 'Consultation sans rendez-vous'),
    -- SOS Médecins
    (17, 9, '16:00', 15, 'public', 'AMB', FALSE, NULL),
    (18, 9, '16:15', 15, 'sas', 'AMB', FALSE, NULL),
    (19, 10, '17:00', 15, 'public', 'AMB', FALSE, NULL),
    (20, 10, '18:00', 120, 'public', 'AMB', TRUE, NULL),
    (21, 11, '16:00', 15, 'public', 'AMB,VR', FALSE, NULL),
    (22, 11, '16:15', 15, 'sas', 'VR', FALSE, NULL);
INSERT INTO duty VALUES (17, 7), (18, 7), (19, 7), (21, 7), (22, 7);
INSERT INTO opening_cpts VALUES (5, 1), (8, 1), (9, 1), (9, 2), (10, 2), (14, 3);
