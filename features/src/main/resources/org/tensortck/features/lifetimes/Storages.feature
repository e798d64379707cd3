Feature: The storage of a tensor

  Rule: LIF-4 is_set_to compares storage, offset, shape and strides

    @LIF-4.1 @needs:MEM-6 @needs:REF-2
    Scenario Outline: <description>: u = <code>
      Given `t = torch.tensor([[1.0, 2.0], [3.0, 4.0]])`
      When `u = <code>`
      Then `u.is_set_to(t)` is `<same>`
      And `t.is_set_to(u)` is `<same>`
      And `u` and `t` share memory
      And `t` is unchanged

      Examples:
        | case       | description         | code       | same  |
        | itself     | The tensor itself   | t          | True  |
        | whole      | A view of all of it | t[:]       | True  |
        | detached   | The detached tensor | t.detach() | True  |
        | part       | Part of it          | t[1:]      | False |
        | transposed | Its transpose       | t.T        | False |
        | shape      | An additional axis  | t[None]    | False |
        | back       | Transposed twice    | t.T.T      | True  |

    @LIF-4.2
    Scenario: A copy
      Given `t = torch.tensor([1.0, 2.0])`
      When `u = t.clone()`
      Then `u.is_set_to(t)` is `False`
      And `u` and `t` do not share memory
      And `t` is unchanged

  Rule: LIF-5 The data pointer is the address of the first element

    @LIF-5.1 @needs:MEM-6
    Scenario Outline: <description>: u = <code>
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], dtype=torch.float32)`
      When `u = <code>`
      Then `u.data_ptr() - t.data_ptr()` is `<distance>`
      And `u` and `t` share memory
      And `t` is unchanged

      Examples:
        | case       | description      | code    | distance |
        | whole      | A view of it all | t[:]    | 0        |
        | row        | The second row   | t[1]    | 12       |
        | column     | The last column  | t[:, 2] | 8        |
        | transposed | The transpose    | t.T     | 0        |

    @LIF-5.2 @needs:MEM-3 @needs:MEM-7 @needs:MEM-13
    Scenario: Tensors made from parts of one array
      Given `a = np.array([1.0, 2.0, 3.0])`
      When `t = torch.from_numpy(a)`
      And `u = torch.from_numpy(a[2:])`
      Then `u.data_ptr() - t.data_ptr()` is `16`
      And `u` and `t` share memory
      And `a` is unchanged

    @LIF-5.3
    Scenario: An empty tensor
      When `t = torch.tensor([])`
      Then `t.data_ptr()` is `0`
