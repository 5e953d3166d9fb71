create index vault_item_program on vault_item (space_id, sealed_no) where scope = 'PROGRAM';
