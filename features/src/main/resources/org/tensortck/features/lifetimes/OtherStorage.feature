Feature: Tensors set to other memory

  Rule: LIF-11 A tensor set to another leaves its array on the old memory

    @LIF-11.1 @needs:MEM-1 @needs:LIF-4
    Scenario: set_
      Given `t = torch.tensor([1.0, 2.0, 3.0])`
      And `n = t.numpy()`
      And `u = torch.tensor([7.0, 8.0])`
      When `v = t.set_(u)`
      Then `v is t` is `True`
      And `t` is `[7.0, 8.0]`
      And `t.is_set_to(u)` is `True`
      And `t` and `u` have the same memory
      And `n` and `t` do not share memory
      And `n` is unchanged
      And `u` is unchanged

    @LIF-11.2 @needs:MEM-1 @needs:LIF-4
    Scenario: data
      Given `t = torch.tensor([1.0, 2.0, 3.0])`
      And `n = t.numpy()`
      And `u = torch.tensor([7.0, 8.0])`
      When `t.data = u`
      Then `t` is `[7.0, 8.0]`
      And `t.is_set_to(u)` is `True`
      And `t` and `u` have the same memory
      And `n` and `t` do not share memory
      And `n` is unchanged
      And `u` is unchanged

    @LIF-11.3 @needs:MEM-3
    Scenario Outline: A tensor made from an array: <description>
      Given `a = np.array([1.0, 2.0, 3.0])`
      And `t = torch.from_numpy(a)`
      And `u = torch.tensor([7.0, 8.0], dtype=torch.float64)`
      When `<code>`
      Then `t` is `[7.0, 8.0]`
      And `t` and `u` have the same memory
      And `t` and `a` do not share memory
      And `a` is unchanged

      Examples:
        | case | description | code       |
        | set_ | set_        | t.set_(u)  |
        | data | data        | t.data = u |

    @LIF-11.4 @needs:MEM-1
    Scenario Outline: The old memory lives on in the array: <description>
      Given `t = torch.tensor([1.0, 2.0, 3.0])`
      And `n = t.numpy()`
      When `<code>`
      And garbage is collected
      And `u = torch.tensor([4.0, 5.0, 6.0])`
      And `n[0] = 9`
      Then `n` is `[9.0, 2.0, 3.0]`
      And `t` is `[7.0, 8.0]`
      And `u` is `[4.0, 5.0, 6.0]`
      And `n` and `u` do not share memory

      Examples:
        | case | description | code                              |
        | set_ | set_        | t.set_(torch.tensor([7.0, 8.0]))  |
        | data | data        | t.data = torch.tensor([7.0, 8.0]) |

    @LIF-11.5 @needs:MEM-1 @needs:MEM-6
    Scenario: The storage and offset of a part are taken over
      Given `t = torch.tensor([1.0, 2.0, 3.0])`
      And `u = torch.tensor([7.0, 8.0, 9.0])`
      When `t.data = u[1:]`
      Then `t` is `[8.0, 9.0]`
      And `t.storage_offset()` is `1`
      And `t` and `u` share memory
      And `u` is unchanged

    @LIF-11.6 @needs:MEM-6
    Scenario Outline: A view keeps the old memory: <description>
      Given `t = torch.tensor([1.0, 2.0, 3.0])`
      And `v = t[1:]`
      And `u = torch.tensor([7.0, 8.0])`
      When `<code>`
      Then `v` is `[2.0, 3.0]`
      And `t` and `u` have the same memory
      And `v` and `t` do not share memory

      Examples:
        | case | description | code       |
        | set_ | set_        | t.set_(u)  |
        | data | data        | t.data = u |

  Rule: LIF-12 data accepts a source that set_ refuses

    @LIF-12.1
    Scenario: set_ of another dtype
      Given `t = torch.tensor([1.0, 2.0])`
      And `u = torch.tensor([7, 8])`
      When `t.set_(u)`
      Then it fails with `DTYPE_UNSUPPORTED`
      And `t` is unchanged
      And `u` is unchanged

    @LIF-12.2
    Scenario: data of another dtype
      Given `t = torch.tensor([1.0, 2.0])`
      And `u = torch.tensor([7, 8])`
      When `t.data = u`
      Then `t` is `[7, 8]`
      And `t.dtype` is `torch.int64`
      And `t` and `u` have the same memory
      And `u` is unchanged

    @LIF-12.3
    Scenario: set_ of a leaf that requires gradients
      Given `t = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `u = torch.tensor([7.0, 8.0])`
      When `t.set_(u)`
      Then it fails with `REQUIRES_GRAD`
      And `t` is unchanged
      And `u` is unchanged

    @LIF-12.4
    Scenario: data of a leaf that requires gradients
      Given `t = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `u = torch.tensor([7.0, 8.0])`
      When `t.data = u`
      Then `t` is `[7.0, 8.0]`
      And `t.requires_grad` is `True`
      And `t.is_leaf` is `True`
      And `t` and `u` have the same memory
      And `u` is unchanged
