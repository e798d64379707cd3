Feature: Strides that are not whole elements

  Rule: REF-23 Strides that are not whole elements are accepted or refused by tensors

    @REF-23.1 @needs:MEM-3 @needs:PCE-19
    Scenario Outline: <description>: t = torch.<function>(v)
      Given `a = np.array([0, 1, 2, 3, 4, 5, 6, 7], dtype=np.int16)`
      And `v = np.lib.stride_tricks.as_strided(a, <shape>, <strides>)`
      When `t = torch.<function>(v)`
      Then `t` is `v`, or it fails with `INVALID_MEMORY`
      And `a` is unchanged
      And `v` is unchanged
      And `v.shape` is `<shape>`

      Examples:
        | case       | description                                     | function   | shape  | strides |
        | from_numpy | from_numpy of elements three bytes apart        | from_numpy | (2,)   | (3,)    |
        | as_tensor  | as_tensor of elements three bytes apart         | as_tensor  | (2,)   | (3,)    |
        | asarray    | asarray of elements three bytes apart           | asarray    | (2,)   | (3,)    |
        | matrix     | from_numpy where only one stride is no multiple | from_numpy | (2, 2) | (8, 3)  |

    @REF-23.2 @needs:PCE-19
    Scenario: torch.tensor refuses although it would copy
      Given `a = np.array([0, 1, 2, 3], dtype=np.int16)`
      And `v = np.lib.stride_tricks.as_strided(a, (2,), (3,))`
      When `t = torch.tensor(v)`
      Then `t` is `v`, or it fails with `INVALID_MEMORY`
      And `v` is unchanged
      And `v.shape` is `(2,)`

    @REF-23.3 @needs:PCE-19
    Scenario: A stride that is never used
      Given `a = np.array([0, 1, 2, 3], dtype=np.int16)`
      And `v = np.lib.stride_tricks.as_strided(a, (1,), (3,))`
      When `t = torch.from_numpy(v)`
      Then `t` is `v`, or it fails with `INVALID_MEMORY`
      And `v` is unchanged
      And `v.dtype` is `np.int16`

    @REF-23.4 @needs:PCE-19
    Scenario: DLPack cannot express such strides
      Given `a = np.array([0, 1, 2, 3], dtype=np.int16)`
      And `v = np.lib.stride_tricks.as_strided(a, (2,), (3,))`
      When `t = torch.from_dlpack(v)`
      Then `t` is `v`, or it fails with `INVALID_MEMORY`
      And `v` is unchanged
      And `v.shape` is `(2,)`

    @REF-23.5 @needs:MEM-3 @needs:PCE-19
    Scenario: A copy of the array is accepted
      Given `a = np.array([0, 0, 0, 0], dtype=np.int16)`
      And `c = np.lib.stride_tricks.as_strided(a, (2,), (3,)).copy()`
      When `t = torch.from_numpy(c)`
      Then `t` is `[0, 0]`
      And `t` and `c` share memory
      And `t` and `a` do not share memory

  Rule: REF-26 from_dlpack shares an array with a negative stride or refuses it

    @REF-26.1 @needs:MEM-27 @needs:MEM-7 @deviates:PyTorch
    Scenario Outline: <description>: t = torch.from_dlpack(v); t[...] = torch.tensor(<new>)
      Given `a = np.array([[1.0, 2.0], [3.0, 4.0]])`
      And `v = a<part>`
      When `t = torch.from_dlpack(v); t[...] = torch.tensor(<new>)`
      Then `a` is `<result>`, or it fails with `NEGATIVE_STRIDE`

      Examples:
        | case       | description               | part      | new                      | result                   |
        | rows       | The rows reversed         | [::-1]    | [[5.0, 6.0], [7.0, 8.0]] | [[7.0, 8.0], [5.0, 6.0]] |
        | columns    | The columns reversed      | [:, ::-1] | [[5.0, 6.0], [7.0, 8.0]] | [[6.0, 5.0], [8.0, 7.0]] |
        | transposed | Reversed, then transposed | [::-1].T  | [[5.0, 6.0], [7.0, 8.0]] | [[6.0, 8.0], [5.0, 7.0]] |

    @REF-26.2 @needs:MEM-27 @needs:MEM-7
    Scenario Outline: <description> with an unused negative stride: t = torch.from_dlpack(v); t[...] = torch.tensor(<new>)
      Given `a = np.array([[1.0, 2.0], [3.0, 4.0]])`
      And `v = a<part>`
      When `t = torch.from_dlpack(v); t[...] = torch.tensor(<new>)`
      Then `a` is `<result>`, or it fails with `NEGATIVE_STRIDE`

      Examples:
        | case        | description | part          | new          | result                   |
        | one_element | One element | [1, 1:][::-1] | [5.0]        | [[1.0, 2.0], [3.0, 5.0]] |
        | one_row     | One row     | [:1][::-1]    | [[5.0, 6.0]] | [[5.0, 6.0], [3.0, 4.0]] |

    @REF-26.3 @needs:MEM-27 @needs:MEM-7
    Scenario: An array reversed twice has positive strides
      Given `a = np.array([1.0, 2.0, 3.0])`
      When `t = torch.from_dlpack(a[::-1][::-1])`
      Then `t` is `[1.0, 2.0, 3.0]`
      And `t` and `a` share memory
      And `a` is unchanged
