Feature: The bytes of a storage

  Rule: LIF-13 A storage has the bytes of all its views

    @LIF-13.1
    Scenario Outline: A view has the storage of the whole: <description>
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `v = <code>`
      Then `v.untyped_storage().nbytes()` is `24`
      And `v.untyped_storage().size()` is `24`
      And `len(v.untyped_storage())` is `24`
      And `v.untyped_storage().data_ptr() == t.untyped_storage().data_ptr()` is `True`
      And `t.untyped_storage().data_ptr() == t.data_ptr()` is `True`
      And `t` is unchanged

      Examples:
        | case       | description       | code             |
        | itself     | The tensor itself | t                |
        | row        | A row             | t[1]             |
        | column     | A column          | t[:, 2]          |
        | transposed | Its transpose     | t.T              |
        | broadcast  | A row, broadcast  | t[1].expand(3,3) |
        | detached   | Detached          | t.detach()       |
        | empty      | An empty slice    | t[:0]            |

    @LIF-13.2
    Scenario: A view begins inside the storage
      Given `t = torch.tensor([1, 2, 3], dtype=torch.int16)`
      When `v = t[1:]`
      Then `v.data_ptr() - v.untyped_storage().data_ptr()` is `2`
      And `v.storage_offset()` is `1`

    @LIF-13.3
    Scenario Outline: A copy has a storage of its own size: <description>
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `u = <code>`
      Then `u.untyped_storage().nbytes()` is `<bytes>`
      And `u.untyped_storage().data_ptr() == t.untyped_storage().data_ptr()` is `False`
      And `t` is unchanged

      Examples:
        | case   | description      | code                | bytes |
        | clone  | All of it        | t.clone()           | 24    |
        | row    | A row            | t[1].clone()        | 12    |
        | double | In another dtype | t.to(torch.float64) | 48    |

    @LIF-13.4
    Scenario: A storage without bytes has no address
      When `t = torch.tensor([])`
      Then `t.untyped_storage().nbytes()` is `0`
      And `t.untyped_storage().data_ptr()` is `0`

    @LIF-13.5
    Scenario: On meta it has a size, and no address
      When `t = torch.empty(3, device='meta')`
      Then `t.untyped_storage().nbytes()` is `12`
      And `t.untyped_storage().data_ptr()` is `0`

    @LIF-13.6 @needs:MEM-3
    Scenario: The memory of an array begins where the array does
      Given `a = np.array([1.0, 2.0, 3.0, 4.0])`
      When `t = torch.from_numpy(a[1:])`
      Then `t.untyped_storage().nbytes()` is `24`
      And `t.storage_offset()` is `0`
      And `a` is unchanged

    @LIF-13.7
    Scenario: Fewer elements leave the size of the storage unchanged
      Given `t = torch.tensor([1.0, 2.0, 3.0])`
      When `t.resize_(1)`
      Then `t.untyped_storage().nbytes()` is `12`

  Rule: LIF-14 Memory that another object uses is not resizable

    @LIF-14.1
    Scenario Outline: Memory of its own: <description>
      When `t = <code>`
      Then `t.untyped_storage().resizable()` is `True`

      Examples:
        | case  | description  | code                                  |
        | new   | A new tensor | torch.tensor([1.0])                   |
        | empty | An empty one | torch.empty(0)                        |
        | view  | A view       | torch.tensor([1.0, 2.0])[1:]          |
        | clone | A copy       | torch.from_numpy(np.zeros(2)).clone() |
        | meta  | On meta      | torch.empty(2, device='meta')         |

    @LIF-14.2
    Scenario Outline: Memory that came from another object: <description>
      When `t = <code>`
      Then `t.untyped_storage().resizable()` is `False`

      Examples:
        | case   | description    | code                                              |
        | array  | An array       | torch.from_numpy(np.zeros(2))                     |
        | dlpack | Through DLPack | torch.from_dlpack(np.zeros(2))                    |
        | buffer | A bytearray    | torch.frombuffer(bytearray(4), dtype=torch.uint8) |

    @LIF-14.3 @needs:MEM-1
    Scenario: An array that was taken
      Given `t = torch.tensor([1.0, 2.0])`
      And `v = t[1:]`
      When `n = v.numpy()`
      Then `v.untyped_storage().resizable()` is `False`
      And `t.untyped_storage().resizable()` is `False`
      And `t` is unchanged

  Rule: LIF-15 A storage is resized for all tensors over it

    @LIF-15.1
    Scenario: More bytes
      Given `t = torch.tensor([1.0, 2.0])`
      And `v = t[1:]`
      When `t.untyped_storage().resize_(400)`
      Then `t.untyped_storage().nbytes()` is `400`
      And `v.untyped_storage().nbytes()` is `400`
      And `t` is unchanged
      And `v` is unchanged
      And `v.untyped_storage().data_ptr() == t.data_ptr()` is `True`

    @LIF-15.2 @needs:MEM-6
    Scenario: Views still share afterwards
      Given `t = torch.tensor([1.0, 2.0])`
      And `v = t[1:]`
      When `t.untyped_storage().resize_(400)`
      And `v[0] = 9`
      Then `t` is `[1.0, 9.0]`

    @LIF-15.3
    Scenario: An empty tensor stays empty
      Given `t = torch.empty(0)`
      When `t.untyped_storage().resize_(16)`
      Then `t.untyped_storage().nbytes()` is `16`
      And `t.shape` is `(0,)`
      And `t.data_ptr()` is `0`

    @LIF-15.4 @needs:LIF-13
    Scenario Outline: A storage that is not resizable: <description>
      Given `t = torch.from_numpy(np.array([1.0, 2.0]))`
      When `t.untyped_storage().resize_(<bytes>)`
      Then it fails with `NOT_RESIZABLE`
      And `t` is unchanged
      And `t.untyped_storage().nbytes()` is `16`

      Examples:
        | case | description    | bytes |
        | more | More bytes     | 32    |
        | same | The same bytes | 16    |
        | less | Fewer bytes    | 8     |
